"""The plain sentences behind the codes of `UserError`, one place for window and command line."""

from core.words import say

SENTENCES = {
    "not_found": "“{path}” does not exist.",
    "not_a_notebook": "“{path}” is not a Fieldfare notebook.",
    "damaged": (
        "The notebook “{path}” is damaged and cannot be opened ({reason}). The file was not changed; "
        "a copy of it from a backup can be opened instead."
    ),
    "newer_release": (
        "“{path}” was made by a newer release of Fieldfare. Install the newest release to open it; "
        "the notebook was not changed."
    ),
    "older_read_only": "“{path}” was made by an older release and must be opened once with the right to write.",
    "locked": "“{path}” is open in another window or program. Close it there, or open it here to read only.",
    "read_only": "“{path}” is open to read only, so nothing can be changed in it.",
    "folder_read_only": "The folder “{folder}” cannot be written to, so no notebook can be made there.",
    "portable_read_only": (
        "The folder “{folder}” cannot be written to, so the data cannot be kept beside the program there."
    ),
    "folder_missing": "The folder “{folder}” does not exist.",
    "is_a_folder": "“{path}” is a folder, not a notebook.",
    "no_permission": "“{path}” cannot be opened: permission denied.",
    "disk_full": "The disk is full. What was saved before is safe; make room and try again.",
    "disk_error": "The disk could not be read or written ({reason}). What was saved before is safe.",
    "changed_underneath": (
        "“{path}” was moved, deleted or replaced while it was open, so nothing more can be saved in it. "
        "Put it back where it was, or close it here and open it again."
    ),
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
    "no_such_actor": "No actor is called “{name}”.",
    "nothing_to_import": "“{path}” holds nothing that can be imported.",
    "empty_file": "The file is empty.",
    "no_text": "No article text was found in the file.",
    "not_text": "The file is not text that can be read.",
    "unreadable_file": "The file cannot be read: {reason}.",
    "unforeseen": "Something went wrong inside the program over this file ({fault}); the log holds the details.",
    "unknown_format": "Files of the sort “{suffix}” cannot be imported.",
    "damaged_file": "The file is damaged or was cut off, and cannot be read.",
    "encrypted_file": "The file is protected by a password; save it without one and import it again.",
    "unpacks_too_large": "The file would unpack to more than {limit} MB; that is not read.",
    "pdf_pictures": "This PDF holds pictures of text; it has no text to read.",
    "pdf_too_long": "This PDF has more than {limit} pages; that is not read.",
    "pdf_no_letters": "This PDF does not say which letters its signs stand for; it has no text to read.",
    "page_too_long": "The page holds more than {limit} million characters of text; that is not read.",
    "old_office": "This is an office file of the form used before 2007; save it as .docx, .odt or PDF and import that.",
    "too_large": "The file is too large: more than {limit} MB.",
    "too_much_inside": "The file holds too much: more than {files} files or {limit} GB.",
    "too_deep": "Archives and mails are nested too deeply: more than {limit} in each other.",
    "outside_folder": "It points to “{path}”, which lies outside its own folder; that is not read.",
    "bomb": "The archive unpacks to far more than it should ({ratio} times its size); that is not read.",
    "no_file_no_abstract": "The catalogue has neither a file nor an abstract for it.",
    "bad_record": "The entry is damaged and cannot be read.",
    "bad_json_record": "This is no article: an article is a JSON object with a text.",
    "no_text_column": "No column holds the text of the articles.",
    "bad_bundle_file": "The bundle is not complete: {file} is missing.",
    "bad_bundle_json": "{file}, line {line}: this is not a JSON object.",
    "bad_bundle_missing": "{file}, line {line}: “{key}” is missing.",
    "bad_bundle_value": "{file}, line {line}: “{key}” cannot be {value}.",
    "bad_bundle_twice": "{file}, line {line}: {thing} comes twice.",
    "bad_bundle_unknown": "{file}, line {line}: there is no {thing}.",
    "bad_bundle_range": "{file}, line {line}: {start} to {end} is no part of a text of {length} characters.",
    "bad_bundle_zones": "{file}, line {line}: the zones do not cover the text without gap or overlap.",
    "bad_bundle_fingerprint": "{file}, line {line}: the fingerprint is not that of the text.",
    "bad_bundle_text": "{file}, line {line}: the mention says “{text}” where the article says “{there}”.",
    "bad_bundle_window": "{file}, line {line}: the mention does not stand in the {window} that is given.",
    "model_missing": "The language model is not installed: {reason}.",
    "model_unusable": "The model “{name}” cannot be used here: {reason}.",
    "model_there": "The model “{name}” {version} is here already.",
    "model_no_names": "The model “{name}” has no part that finds names.",
    "no_model_inside": "No spaCy model was found in it: that is a folder with a config.cfg and a meta.json.",
    "reading_died": "The article could not be read: the reading process died twice on it.",
    "reading_failed": "The article could not be read: {reason}.",
    "bad_query": "The search “{query}” cannot be understood.",
    "nothing_selected": "Nothing is selected. Select some words in an article first.",
    "nothing_marked": "Nothing is marked yet. Select words in an article and press 1 to 5.",
    "bad_expression": "This is no regular expression: {reason}.",
    "slow_expression": "This expression takes too long on the article; the search was stopped.",
    "bad_date": "“{text}” is not a date; write it as 2023-05-31.",
    "bad_language": "“{text}” is not a language; write its two letters: en, de, ru.",
    "bad_kinds": "“{text}” is not a kind; kinds are: person, organization, place, group, other.",
    "stopped": "Stopped; what was done so far is kept.",
    "our_fault": "Something went wrong inside the program ({error}); the log in its folder tells more.",
    "bad_number": "“{text}” is not a whole number.",
    "bad_share": "“{text}” is not a number from 0 to 1.",
    "bad_arguments": "{reason}; “{command} --help” tells what is allowed.",
    "not_empty": "“{path}” is not an empty folder.",
    "cannot_write": "“{path}” cannot be written: {reason}.",
    "unknown_export": "There is no export format “{format}”.",
    "empty_name": "A name cannot be empty.",
    "empty_label": "A label must say something.",
    "empty_claim": "A claim must say something.",
    "rests_on_it": "A later decision rests on this one; take that back first: {later}.",
    "too_few": "Choose at least two actors to merge.",
}


def sentence(code: str, **values: object) -> str:
    """The sentence for `code`, its blanks filled, as the window speaks. Raises KeyError for an unknown code."""
    return say(SENTENCES[code]).format(**values)
