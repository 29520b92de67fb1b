"""The version resource that Windows shows among a program's properties, in the form that PyInstaller reads."""

from pathlib import Path

_FORM = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """“1.2.3” as the four numbers that Windows wants."""
    found = [int(part) for part in version.split(".")[:4] if part.isdigit()]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def text(version: str) -> str:
    """The resource as PyInstaller's source text."""
    said = {
        "CompanyName": "The Fieldfare project",
        "FileDescription": "Fieldfare",
        "FileVersion": version,
        "InternalName": "fieldfare",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "fieldfare.exe",
        "ProductName": "Fieldfare",
        "ProductVersion": version,
    }
    strings = "\n".join(f"      StringStruct({key!r}, {value!r})," for key, value in said.items())
    return _FORM.format(numbers=numbers(version), strings=strings)


def write(path: Path, version: str) -> str:
    """Write the resource to `path` and give that path."""
    path.write_text(text(version), encoding="utf-8")
    return str(path)
