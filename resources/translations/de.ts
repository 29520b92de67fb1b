<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Fieldfare</name>
  <message>
   <source>&amp;About Fieldfare</source>
   <translation>&amp;Über Fieldfare</translation>
  </message>
  <message>
   <source>&amp;Actors</source>
   <translation>&amp;Akteure</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Close notebook</source>
   <translation>Notizbuch s&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <source>&amp;Confirm</source>
   <translation>&amp;Bestätigen</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Export everything…</source>
   <translation>Alles &amp;exportieren…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Find in article</source>
   <translation>&amp;Im Artikel suchen</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>&amp;Vorwärts</translation>
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation>&amp;Gehe zu…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Hide from relations</source>
   <translation>Aus Beziehungen au&amp;sblenden</translation>
  </message>
  <message>
   <source>&amp;How good is this?…</source>
   <translation>&amp;Wie gut ist das?…</translation>
  </message>
  <message>
   <source>&amp;Import files…</source>
   <translation>Dateien &amp;importieren…</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Tasten…</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Größerer Text</translation>
  </message>
  <message>
   <source>&amp;Look for new articles</source>
   <translation>Nach neuen Artike&amp;ln sehen</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>&amp;Handbuch</translation>
  </message>
  <message>
   <source>&amp;Merge…</source>
   <translation>&amp;Zusammenführen…</translation>
  </message>
  <message>
   <source>&amp;Narrow the library…</source>
   <translation>Bibliothek &amp;eingrenzen…</translation>
  </message>
  <message>
   <source>&amp;New notebook…</source>
   <translation>&amp;Neues Notizbuch…</translation>
  </message>
  <message>
   <source>&amp;Not a name</source>
   <translation>&amp;Kein Name</translation>
  </message>
  <message>
   <source>&amp;Notes and claims</source>
   <translation>&amp;Notizen und Thesen</translation>
  </message>
  <message>
   <source>&amp;Open notebook…</source>
   <translation>Notizbuch &amp;öffnen…</translation>
  </message>
  <message>
   <source>&amp;Open page</source>
   <translation>Seite ö&amp;ffnen</translation>
  </message>
  <message>
   <source>&amp;Paste as article</source>
   <translation>Als Artikel einf&amp;ügen</translation>
  </message>
  <message>
   <source>&amp;Previous mention</source>
   <translation>&amp;Vorige Erwähnung</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Reader</source>
   <translation>&amp;Lesen</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Rename…</source>
   <translation>&amp;Umbenennen…</translation>
  </message>
  <message>
   <source>&amp;Search</source>
   <translation>&amp;Suche</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>&amp;Kleinerer Text</translation>
  </message>
  <message>
   <source>&amp;Split off a name…</source>
   <translation>Einen Namen abt&amp;rennen…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;Usual text size</source>
   <translation>&amp;Übliche Textgröße</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;Watched folders…</source>
   <translation>Beobachtete &amp;Ordner…</translation>
  </message>
  <message>
   <source>&lt;table&gt;{0}&lt;/table&gt;</source>
   <translation>&lt;table&gt;{0}&lt;/table&gt;</translation>
  </message>
  <message>
   <source>A model finds the names; rules of Fieldfare and your decisions stand above it. The choice is this notebook's. Models are added from files on this computer: nothing is fetched.</source>
   <translation>Ein Modell findet die Namen; die Regeln von Fieldfare und Ihre Entscheidungen stehen darüber. Die Wahl gilt für dieses Notizbuch. Modelle werden aus Dateien auf diesem Computer hinzugefügt: Nichts wird heruntergeladen.</translation>
  </message>
  <message>
   <source>A name finds the other names of the same actor</source>
   <translation>Ein Name findet auch die anderen Namen desselben Akteurs</translation>
  </message>
  <message>
   <source>A note on this mark</source>
   <translation>Eine Notiz zu dieser Markierung</translation>
  </message>
  <message>
   <source>A&amp;rticles</source>
   <translation>A&amp;rtikel</translation>
  </message>
  <message>
   <source>A+</source>
   <translation>A+</translation>
  </message>
  <message>
   <source>Aa</source>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About Fieldfare</source>
   <translation>Über Fieldfare</translation>
  </message>
  <message>
   <source>About…</source>
   <translation>Worüber…</translation>
  </message>
  <message>
   <source>Accept all likely</source>
   <translation>Alle wahrscheinlichen annehmen</translation>
  </message>
  <message>
   <source>Accept all likely ({0:,})…</source>
   <translation>Alle wahrscheinlichen annehmen ({0:,})…</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Handlung</translation>
  </message>
  <message>
   <source>Actor</source>
   <translation>Akteur</translation>
  </message>
  <message>
   <source>Actors</source>
   <translation>Akteure</translation>
  </message>
  <message>
   <source>Actors appear here as soon as articles have been read.</source>
   <translation>Akteure erscheinen hier, sobald Artikel gelesen sind.</translation>
  </message>
  <message>
   <source>Actors as a table: CSV…</source>
   <translation>Akteure als Tabelle: CSV…</translation>
  </message>
  <message>
   <source>Actors to choose from</source>
   <translation>Akteure zur Auswahl</translation>
  </message>
  <message>
   <source>Actors with this name</source>
   <translation>Akteure mit diesem Namen</translation>
  </message>
  <message>
   <source>Acts and their keys</source>
   <translation>Handlungen und ihre Tasten</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add a model from a folder</source>
   <translation>Ein Modell aus einem Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a model from a wheel</source>
   <translation>Ein Modell aus einem Wheel hinzufügen</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Add a wheel…</source>
   <translation>Wheel hinzufügen…</translation>
  </message>
  <message>
   <source>Add these words to a &amp;claim…</source>
   <translation>Diese Wörter zu einer Th&amp;ese hinzufügen…</translation>
  </message>
  <message>
   <source>Add to a claim</source>
   <translation>Zu einer These hinzufügen</translation>
  </message>
  <message>
   <source>Add to a claim…</source>
   <translation>Zu einer These hinzufügen…</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All articles</source>
   <translation>Alle Artikel</translation>
  </message>
  <message>
   <source>All as at first</source>
   <translation>Alles wie am Anfang</translation>
  </message>
  <message>
   <source>All different</source>
   <translation>Alle verschieden</translation>
  </message>
  <message>
   <source>All keys are as they were at first.</source>
   <translation>Alle Tasten sind wie am Anfang.</translation>
  </message>
  <message>
   <source>All notes</source>
   <translation>Alle Notizen</translation>
  </message>
  <message>
   <source>All tags</source>
   <translation>Alle Schlagwörter</translation>
  </message>
  <message>
   <source>Also LIKE THIS and like this</source>
   <translation>Auch SO und so</translation>
  </message>
  <message>
   <source>Also inflected</source>
   <translation>Auch gebeugt</translation>
  </message>
  <message>
   <source>And {0}: {1}</source>
   <translation>Und {0}: {1}</translation>
  </message>
  <message>
   <source>Ann Lee
Waterways Authority
port strike</source>
   <translation>Ann Lee
Waterways Authority
Hafenstreik</translation>
  </message>
  <message>
   <source>Another actor</source>
   <translation>Ein anderer Akteur</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>Around the chosen</source>
   <translation>Um die Gewählten</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Article text</source>
   <translation>Text des Artikels</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Articles in the trash</source>
   <translation>Artikel im Papierkorb</translation>
  </message>
  <message>
   <source>Articles of the chosen time</source>
   <translation>Artikel der gewählten Zeit</translation>
  </message>
  <message>
   <source>Articles of the story</source>
   <translation>Artikel der Geschichte</translation>
  </message>
  <message>
   <source>Articles that count: {0}</source>
   <translation>Artikel, die zählen: {0}</translation>
  </message>
  <message>
   <source>Articles that tell the same in the same words are one story</source>
   <translation>Artikel, die dasselbe mit denselben Worten erzählen, sind eine Geschichte</translation>
  </message>
  <message>
   <source>As at first</source>
   <translation>Wie am Anfang</translation>
  </message>
  <message>
   <source>As it was found</source>
   <translation>Wie gefunden</translation>
  </message>
  <message>
   <source>As often as fits</source>
   <translation>So oft es passt</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Wie üblich</translation>
  </message>
  <message>
   <source>Ask again at the end of the list</source>
   <translation>Am Ende der Liste noch einmal fragen</translation>
  </message>
  <message>
   <source>At first: {0}</source>
   <translation>Am Anfang: {0}</translation>
  </message>
  <message>
   <source>At least </source>
   <translation>Mindestens </translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>Autoren</translation>
  </message>
  <message>
   <source>A−</source>
   <translation>A−</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Rückgrat</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>Before and after a day…</source>
   <translation>Vor und nach einem Tag…</translation>
  </message>
  <message>
   <source>Beside</source>
   <translation>Daneben</translation>
  </message>
  <message>
   <source>Best first</source>
   <translation>Beste zuerst</translation>
  </message>
  <message>
   <source>Between</source>
   <translation>Dazwischen</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <source>By chance</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Nach Datum</translation>
  </message>
  <message>
   <source>By date, newest first</source>
   <translation>Nach Datum, neueste zuerst</translation>
  </message>
  <message>
   <source>By date, oldest first</source>
   <translation>Nach Datum, älteste zuerst</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Nach Monat</translation>
  </message>
  <message>
   <source>By outlet</source>
   <translation>Nach Medium</translation>
  </message>
  <message>
   <source>By outlet, date, language, tag and more</source>
   <translation>Nach Medium, Datum, Sprache, Schlagwort und mehr</translation>
  </message>
  <message>
   <source>By story</source>
   <translation>Nach Geschichte</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>Nach Schlagwort</translation>
  </message>
  <message>
   <source>By the words before</source>
   <translation>Nach den Wörtern davor</translation>
  </message>
  <message>
   <source>By the words behind</source>
   <translation>Nach den Wörtern dahinter</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Bildunterschriften</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <translation>Katalog</translation>
  </message>
  <message>
   <source>Catalogue of {0}</source>
   <translation>Katalog von {0}</translation>
  </message>
  <message>
   <source>Change &amp;kind</source>
   <translation>&amp;Art ändern</translation>
  </message>
  <message>
   <source>Change kind</source>
   <translation>Art ändern</translation>
  </message>
  <message>
   <source>Change the kind</source>
   <translation>Die Art ändern</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Choose &amp;nobody</source>
   <translation>Ni&amp;emanden wählen</translation>
  </message>
  <message>
   <source>Choose a claim at the left, or state a new one.

A claim collects the passages that support it and those that contradict it.</source>
   <translation>Wählen Sie links eine These oder stellen Sie eine neue auf.

Eine These sammelt die Stellen, die für sie und die gegen sie sprechen.</translation>
  </message>
  <message>
   <source>Choose a note at the left, or write a new one.

A note can be about an article, a place in it, an actor, a relation, or about nothing in particular.</source>
   <translation>Wählen Sie links eine Notiz oder schreiben Sie eine neue.

Eine Notiz kann einem Artikel gelten, einer Stelle darin, einem Akteur, einer Beziehung oder nichts Bestimmtem.</translation>
  </message>
  <message>
   <source>Choose all articles</source>
   <translation>Alle Artikel wählen</translation>
  </message>
  <message>
   <source>Choose an actor: double-click it in the list at the right.</source>
   <translation>Wählen Sie einen Akteur: Doppelklick in der Liste rechts.</translation>
  </message>
  <message>
   <source>Choose an article in the library, or drop files here to import them.</source>
   <translation>Wählen Sie einen Artikel in der Bibliothek oder legen Sie hier Dateien ab, um sie zu importieren.</translation>
  </message>
  <message>
   <source>Choose from when to when articles count</source>
   <translation>Wählen, von wann bis wann Artikel zählen</translation>
  </message>
  <message>
   <source>Choose somebody in the picture or in the list of actors, or here</source>
   <translation>Wählen Sie jemanden im Bild, in der Liste der Akteure oder hier</translation>
  </message>
  <message>
   <source>Choose the actor</source>
   <translation>Den Akteur wählen</translation>
  </message>
  <message>
   <source>Choose the actor of the mention</source>
   <translation>Den Akteur der Erwähnung wählen</translation>
  </message>
  <message>
   <source>Choose the column that holds the text of the articles.</source>
   <translation>Wählen Sie die Spalte mit dem Text der Artikel.</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Gewählt</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Thesen</translation>
  </message>
  <message>
   <source>Claims to choose from</source>
   <translation>Thesen zur Auswahl</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close  (Esc)</source>
   <translation>Schließen  (Esc)</translation>
  </message>
  <message>
   <source>Close this article</source>
   <translation>Diesen Artikel schließen</translation>
  </message>
  <message>
   <source>Colour by community</source>
   <translation>Farbe nach Gemeinschaft</translation>
  </message>
  <message>
   <source>Colour by kind</source>
   <translation>Farbe nach Art</translation>
  </message>
  <message>
   <source>Colour by tag</source>
   <translation>Farbe nach Schlagwort</translation>
  </message>
  <message>
   <source>Colour of this mark</source>
   <translation>Farbe dieser Markierung</translation>
  </message>
  <message>
   <source>Colour {0}: {1}</source>
   <translation>Farbe {0}: {1}</translation>
  </message>
  <message>
   <source>Colours, hubs and layout of the picture</source>
   <translation>Farben, Knotenpunkte und Anordnung des Bildes</translation>
  </message>
  <message>
   <source>Colours…</source>
   <translation>Farben…</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Companions</source>
   <translation>Begleiter</translation>
  </message>
  <message>
   <source>Companions of {0}</source>
   <translation>Begleiter von {0}</translation>
  </message>
  <message>
   <source>Companions…</source>
   <translation>Begleiter…</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare two outlets</source>
   <translation>Zwei Medien vergleichen</translation>
  </message>
  <message>
   <source>Compared with {0}: {1}.</source>
   <translation>Verglichen mit {0}: {1}.</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Comparing the names …</source>
   <translation>Die Namen werden verglichen …</translation>
  </message>
  <message>
   <source>Comparing the names…</source>
   <translation>Die Namen werden verglichen…</translation>
  </message>
  <message>
   <source>Concordance</source>
   <translation>Konkordanz</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>Contradicts</source>
   <translation>Spricht dagegen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy as an image</source>
   <translation>Als Bild kopieren</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Copy line</source>
   <translation>Zeile kopieren</translation>
  </message>
  <message>
   <source>Copy name</source>
   <translation>Namen kopieren</translation>
  </message>
  <message>
   <source>Copy the claim with its quotations and sources, as Markdown</source>
   <translation>Die These mit ihren Zitaten und Quellen als Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy versions</source>
   <translation>Versionen kopieren</translation>
  </message>
  <message>
   <source>Copy with &amp;source</source>
   <translation>Mit &amp;Quelle kopieren</translation>
  </message>
  <message>
   <source>Copy with source</source>
   <translation>Mit Quelle kopieren</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Corrected: {0}. Undo takes it back.</source>
   <translation>Berichtigt: {0}. „Rückgängig“ nimmt es zurück.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Counted as</source>
   <translation>Gezählt als</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Zählen</translation>
  </message>
  <message>
   <source>Counting who appears with whom …</source>
   <translation>Es wird gezählt, wer mit wem vorkommt …</translation>
  </message>
  <message>
   <source>Counting: {0} changed</source>
   <translation>Zählung: {0} geändert</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Anzahlen</translation>
  </message>
  <message>
   <source>Counts for all of them</source>
   <translation>Zählt für sie alle</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Strg+Eingabe</translation>
  </message>
  <message>
   <source>D</source>
   <translation>D</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Dates below the relations</source>
   <translation>Daten unter den Beziehungen</translation>
  </message>
  <message>
   <source>Dates of the articles that count</source>
   <translation>Daten der Artikel, die zählen</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Day, as 2022-02-24</source>
   <translation>Tag, etwa 2022-02-24</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Entschieden</translation>
  </message>
  <message>
   <source>Decisions are listed at the left, the newest first.</source>
   <translation>Entscheidungen stehen links, die neueste zuerst.</translation>
  </message>
  <message>
   <source>Decisions that could not be placed</source>
   <translation>Entscheidungen, die nicht zugeordnet werden konnten</translation>
  </message>
  <message>
   <source>Decisions, newest first</source>
   <translation>Entscheidungen, neueste zuerst</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Del · everywhere</source>
   <translation>Entf · überall</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete what is chosen in the list</source>
   <translation>Löschen, was in der Liste gewählt ist</translation>
  </message>
  <message>
   <source>Did you mean</source>
   <translation>Meinten Sie</translation>
  </message>
  <message>
   <source>Different</source>
   <translation>Verschieden</translation>
  </message>
  <message>
   <source>Different things</source>
   <translation>Verschiedenes</translation>
  </message>
  <message>
   <source>Dim hubs</source>
   <translation>Knotenpunkte abdunkeln</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done again: {0}</source>
   <translation>Wieder getan: {0}</translation>
  </message>
  <message>
   <source>Done: {0}</source>
   <translation>Getan: {0}</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Drop files or folders here, paste text, or choose Import.</source>
   <translation>Legen Sie hier Dateien oder Ordner ab, fügen Sie Text ein oder wählen Sie „Importieren“.</translation>
  </message>
  <message>
   <source>Each line is counted as an actor under all of its names, or else as words in the texts.</source>
   <translation>Jede Zeile wird als Akteur unter allen seinen Namen gezählt, sonst als Wörter in den Texten.</translation>
  </message>
  <message>
   <source>Each row of “{0}” becomes one article. These are the first rows.</source>
   <translation>Jede Zeile von „{0}“ wird ein Artikel. Das sind die ersten Zeilen.</translation>
  </message>
  <message>
   <source>Edit &amp;catalogue…</source>
   <translation>&amp;Katalog bearbeiten…</translation>
  </message>
  <message>
   <source>Edit catalogue{0}…</source>
   <translation>Katalog{0} bearbeiten…</translation>
  </message>
  <message>
   <source>End question</source>
   <translation>Frage beenden</translation>
  </message>
  <message>
   <source>End the word and search</source>
   <translation>Das Wort beenden und suchen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Enter chooses one, plus and minus zoom, 0 shows everything.</source>
   <translation>Eingabe wählt einen, Plus und Minus vergrößern und verkleinern, 0 zeigt alles.</translation>
  </message>
  <message>
   <source>Enter opens · Esc closes · “&gt;” for the menu alone</source>
   <translation>Eingabe öffnet · Esc schließt · „&gt;“ nur für das Menü</translation>
  </message>
  <message>
   <source>Enter · names, companions, every mention</source>
   <translation>Eingabe · Namen, Begleiter, jede Erwähnung</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every copy</source>
   <translation>Jede Kopie</translation>
  </message>
  <message>
   <source>Every decision on a place fits what was read.</source>
   <translation>Jede Entscheidung zu einer Stelle passt zu dem, was gelesen wurde.</translation>
  </message>
  <message>
   <source>Every name that counts has been checked.</source>
   <translation>Jeder Name, der zählt, ist geprüft.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything was written to “{0}”.</source>
   <translation>Alles wurde nach „{0}“ geschrieben.</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Everywhere ({0})</source>
   <translation>Überall ({0})</translation>
  </message>
  <message>
   <source>Evidence of the link</source>
   <translation>Belege der Verbindung</translation>
  </message>
  <message>
   <source>Evidence: sentences in which both appear</source>
   <translation>Belege: Sätze, in denen beide vorkommen</translation>
  </message>
  <message>
   <source>Evidence: {0} — {1}</source>
   <translation>Belege: {0} — {1}</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation>Als CSV exportieren…</translation>
  </message>
  <message>
   <source>Export everything into an empty folder</source>
   <translation>Alles in einen leeren Ordner exportieren</translation>
  </message>
  <message>
   <source>Export the counts</source>
   <translation>Die Anzahlen exportieren</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>Fieldfare</source>
   <translation>Fieldfare</translation>
  </message>
  <message>
   <source>Fieldfare looks into these folders, and the folders in them, when this notebook is opened and when you press F5. It imports what is new and leaves the files as they are.</source>
   <translation>Fieldfare sieht in diesen Ordnern und deren Unterordnern nach, wenn dieses Notizbuch geöffnet wird und wenn Sie F5 drücken. Neues wird importiert; die Dateien bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Fieldfare notebooks (*</source>
   <translation>Fieldfare-Notizbücher (*</translation>
  </message>
  <message>
   <source>Fieldfare — Manual</source>
   <translation>Fieldfare — Handbuch</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Files that were not added</source>
   <translation>Dateien, die nicht aufgenommen wurden</translation>
  </message>
  <message>
   <source>Filter &amp;articles</source>
   <translation>Ar&amp;tikel filtern</translation>
  </message>
  <message>
   <source>Filter a&amp;ctors</source>
   <translation>A&amp;kteure filtern</translation>
  </message>
  <message>
   <source>Filter actors</source>
   <translation>Akteure filtern</translation>
  </message>
  <message>
   <source>Filter articles</source>
   <translation>Artikel filtern</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Nach Namen filtern</translation>
  </message>
  <message>
   <source>Filter claims</source>
   <translation>Thesen filtern</translation>
  </message>
  <message>
   <source>Filter decisions and notes</source>
   <translation>Entscheidungen und Notizen filtern</translation>
  </message>
  <message>
   <source>Filter notes</source>
   <translation>Notizen filtern</translation>
  </message>
  <message>
   <source>Filter outlets</source>
   <translation>Medien filtern</translation>
  </message>
  <message>
   <source>Filter the sentences</source>
   <translation>Die Sätze filtern</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find an act or a key</source>
   <translation>Eine Handlung oder Taste finden</translation>
  </message>
  <message>
   <source>Find in this article</source>
   <translation>In diesem Artikel suchen</translation>
  </message>
  <message>
   <source>Find in this article  (Ctrl+F)</source>
   <translation>In diesem Artikel suchen  (Ctrl+F)</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Zuerst</translation>
  </message>
  <message>
   <source>First imported</source>
   <translation>Zuerst importiert</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>Fold all groups</source>
   <translation>Alle Gruppen einklappen</translation>
  </message>
  <message>
   <source>Fold and unfold a group</source>
   <translation>Eine Gruppe ein- und ausklappen</translation>
  </message>
  <message>
   <source>Fold what is not counted</source>
   <translation>Einklappen, was nicht zählt</translation>
  </message>
  <message>
   <source>Forget this decision; can be undone</source>
   <translation>Diese Entscheidung vergessen; kann rückgängig gemacht werden</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>Free notes</source>
   <translation>Freie Notizen</translation>
  </message>
  <message>
   <source>From mark to mark</source>
   <translation>Von Marke zu Marke</translation>
  </message>
  <message>
   <source>From the box to what was found</source>
   <translation>Vom Feld zu den Funden</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on reading</source>
   <translation>Weiterlesen</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Graph</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>GraphPalette</source>
   <translation>GraphPalette</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>G²: how much this is beyond chance</source>
   <translation>G²: wie weit das über den Zufall hinausgeht</translation>
  </message>
  <message>
   <source>Here it is {0}</source>
   <translation>Hier ist es {0}</translation>
  </message>
  <message>
   <source>Here only</source>
   <translation>Nur hier</translation>
  </message>
  <message>
   <source>Hide from relations</source>
   <translation>Aus Beziehungen ausblenden</translation>
  </message>
  <message>
   <source>Hide hubs</source>
   <translation>Knotenpunkte ausblenden</translation>
  </message>
  <message>
   <source>Hits in context</source>
   <translation>Funde im Zusammenhang</translation>
  </message>
  <message>
   <source>Home, End, Esc</source>
   <translation>Pos1, Ende, Esc</translation>
  </message>
  <message>
   <source>How are {0} and {1} connected?</source>
   <translation>Wie hängen {0} und {1} zusammen?</translation>
  </message>
  <message>
   <source>How good is this?</source>
   <translation>Wie gut ist das?</translation>
  </message>
  <message>
   <source>How good the names are</source>
   <translation>Wie gut die Namen sind</translation>
  </message>
  <message>
   <source>How many of these names are checked</source>
   <translation>Wie viele dieser Namen geprüft sind</translation>
  </message>
  <message>
   <source>How much of the network is shown</source>
   <translation>Wie viel vom Netz gezeigt wird</translation>
  </message>
  <message>
   <source>How much of the network is shown: from its backbone to everything</source>
   <translation>Wie viel vom Netz gezeigt wird: vom Rückgrat bis zu allem</translation>
  </message>
  <message>
   <source>How near two actors must stand to count as appearing together</source>
   <translation>Wie nah zwei Akteure stehen müssen, um zusammen vorzukommen</translation>
  </message>
  <message>
   <source>How often both stand together</source>
   <translation>Wie oft beide zusammenstehen</translation>
  </message>
  <message>
   <source>How often both would stand together by chance alone</source>
   <translation>Wie oft beide allein durch Zufall zusammenstünden</translation>
  </message>
  <message>
   <source>How often two actors must appear together to be shown</source>
   <translation>Wie oft zwei Akteure zusammen vorkommen müssen, um gezeigt zu werden</translation>
  </message>
  <message>
   <source>How sure?</source>
   <translation>Wie sicher?</translation>
  </message>
  <message>
   <source>However sure</source>
   <translation>Wie sicher auch immer</translation>
  </message>
  <message>
   <source>Image, 300 dots to the inch: PNG…</source>
   <translation>Bild, 300 Punkte je Zoll: PNG…</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import a &amp;folder…</source>
   <translation>Einen Or&amp;dner importieren…</translation>
  </message>
  <message>
   <source>Import a folder</source>
   <translation>Einen Ordner importieren</translation>
  </message>
  <message>
   <source>Import a table</source>
   <translation>Eine Tabelle importieren</translation>
  </message>
  <message>
   <source>Import articles; when they are read, their names are checked here.</source>
   <translation>Importieren Sie Artikel; sind sie gelesen, werden ihre Namen hier geprüft.</translation>
  </message>
  <message>
   <source>Import articles; when they are read, their names can be checked here.</source>
   <translation>Importieren Sie Artikel; sind sie gelesen, können ihre Namen hier geprüft werden.</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Dateien importieren</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Wichtig</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In all articles that count</source>
   <translation>In allen Artikeln, die zählen</translation>
  </message>
  <message>
   <source>In any capitals</source>
   <translation>Groß oder klein</translation>
  </message>
  <message>
   <source>In how many articles; one story told by several outlets in the same words counts once</source>
   <translation>In wie vielen Artikeln; eine Geschichte, die mehrere Medien mit denselben Worten erzählen, zählt einmal</translation>
  </message>
  <message>
   <source>In how many outlets</source>
   <translation>In wie vielen Medien</translation>
  </message>
  <message>
   <source>In the notebook</source>
   <translation>Im Notizbuch</translation>
  </message>
  <message>
   <source>In the trash since</source>
   <translation>Im Papierkorb seit</translation>
  </message>
  <message>
   <source>In this article</source>
   <translation>In diesem Artikel</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Spanne</translation>
  </message>
  <message>
   <source>Is it right?</source>
   <translation>Stimmt das?</translation>
  </message>
  <message>
   <source>Is this the same actor?</source>
   <translation>Ist das derselbe Akteur?</translation>
  </message>
  <message>
   <source>It does not tell this story: it counts by itself</source>
   <translation>Er erzählt diese Geschichte nicht: Er zählt für sich</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Es ist</translation>
  </message>
  <message>
   <source>It is a {0}</source>
   <translation>Es ist: {0}</translation>
  </message>
  <message>
   <source>It is something else</source>
   <translation>Es ist etwas anderes</translation>
  </message>
  <message>
   <source>It lies in the trash.</source>
   <translation>Er liegt im Papierkorb.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>Kept with the decision, and shown when the question returns</source>
   <translation>Wird mit der Entscheidung aufbewahrt und gezeigt, wenn die Frage wiederkehrt</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Art der Datei</translation>
  </message>
  <message>
   <source>L</source>
   <translation>L</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>Sp&amp;rache</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <source>Larger, smaller, all of it</source>
   <translation>Größer, kleiner, alles</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Last imported</source>
   <translation>Zuletzt importiert</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Least number of joint appearances</source>
   <translation>Kleinste Zahl gemeinsamer Vorkommen</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>Leave it out of the picture, the links and the evidence</source>
   <translation>Aus dem Bild, den Verbindungen und den Belegen weglassen</translation>
  </message>
  <message>
   <source>Leave view</source>
   <translation>Ansicht verlassen</translation>
  </message>
  <message>
   <source>Left, Right</source>
   <translation>Links, Rechts</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Fallen lassen</translation>
  </message>
  <message>
   <source>Let the claim go; Undo brings it back</source>
   <translation>Die These fallen lassen; „Rückgängig“ bringt sie zurück</translation>
  </message>
  <message>
   <source>Let the note go; Undo brings it back</source>
   <translation>Die Notiz fallen lassen; „Rückgängig“ bringt sie zurück</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Library as a &amp;table</source>
   <translation>Bibliothek als &amp;Tabelle</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Verweis</translation>
  </message>
  <message>
   <source>Link to an actor, article, claim or note</source>
   <translation>Verweis auf einen Akteur, Artikel, eine These oder Notiz</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Links as a table: CSV…</source>
   <translation>Verbindungen als Tabelle: CSV…</translation>
  </message>
  <message>
   <source>List of actors</source>
   <translation>Liste der Akteure</translation>
  </message>
  <message>
   <source>List of names</source>
   <translation>Liste von Namen</translation>
  </message>
  <message>
   <source>List the articles</source>
   <translation>Die Artikel auflisten</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Look at all likely pairs in one list, and merge those that you leave ticked</source>
   <translation>Alle wahrscheinlichen Paare in einer Liste ansehen und die zusammenführen, die angehakt bleiben</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>Jetzt nachsehen</translation>
  </message>
  <message>
   <source>Looking for {0} …</source>
   <translation>{0} wird gesucht …</translation>
  </message>
  <message>
   <source>Looking where it stands …</source>
   <translation>Es wird nachgesehen, wo er steht …</translation>
  </message>
  <message>
   <source>M · Look at the evidence first</source>
   <translation>M · Zuerst die Belege ansehen</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>Wichtigste</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Markieren</translation>
  </message>
  <message>
   <source>Mark as &amp;important</source>
   <translation>Als &amp;wichtig kennzeichnen</translation>
  </message>
  <message>
   <source>Mark as &amp;read</source>
   <translation>Als ge&amp;lesen kennzeichnen</translation>
  </message>
  <message>
   <source>Mark as important</source>
   <translation>Als wichtig kennzeichnen</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Als gelesen kennzeichnen</translation>
  </message>
  <message>
   <source>Mark to &amp;be read</source>
   <translation>Zum Lesen &amp;vormerken</translation>
  </message>
  <message>
   <source>Mark to be read</source>
   <translation>Zum Lesen vormerken</translation>
  </message>
  <message>
   <source>Mark what is selected in a colour</source>
   <translation>Auswahl in einer Farbe markieren</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Markierungen</translation>
  </message>
  <message>
   <source>Marks {0}</source>
   <translation>Markierungen {0}</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Matrix</translation>
  </message>
  <message>
   <source>Matrix of the relations that are shown</source>
   <translation>Matrix der gezeigten Beziehungen</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>Meaning of colour {0}</source>
   <translation>Bedeutung der Farbe {0}</translation>
  </message>
  <message>
   <source>Mentioned most</source>
   <translation>Am meisten erwähnt</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Erwähnungen</translation>
  </message>
  <message>
   <source>Mentions in context</source>
   <translation>Erwähnungen im Zusammenhang</translation>
  </message>
  <message>
   <source>Mentions that are in no question</source>
   <translation>Erwähnungen, die nicht in Frage stehen</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <source>Merge actors</source>
   <translation>Akteure zusammenführen</translation>
  </message>
  <message>
   <source>Merge these pairs?</source>
   <translation>Diese Paare zusammenführen?</translation>
  </message>
  <message>
   <source>Merge with {0}</source>
   <translation>Mit {0} zusammenführen</translation>
  </message>
  <message>
   <source>Merge {0}</source>
   <translation>{0} zusammenführen</translation>
  </message>
  <message>
   <source>Merge {0} actors</source>
   <translation>{0} Akteure zusammenführen</translation>
  </message>
  <message>
   <source>Merge {0} actors…</source>
   <translation>{0} Akteure zusammenführen…</translation>
  </message>
  <message>
   <source>Merge {0}…</source>
   <translation>{0} zusammenführen…</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Mo&amp;dels…</source>
   <translation>Mo&amp;delle…</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More has been read: draw anew</source>
   <translation>Mehr wurde gelesen: neu zeichnen</translation>
  </message>
  <message>
   <source>More names, one a line</source>
   <translation>Weitere Namen, einer je Zeile</translation>
  </message>
  <message>
   <source>More than {0} chosen: too many to change at once</source>
   <translation>Mehr als {0} gewählt: zu viele, um sie auf einmal zu ändern</translation>
  </message>
  <message>
   <source>Move a handle</source>
   <translation>Einen Griff bewegen</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move to &amp;trash</source>
   <translation>In den Papierk&amp;orb</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>NEAR(port strike, 5)</source>
   <translation>NEAR(hafen streik, 5)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name the colours…</source>
   <translation>Farben benennen…</translation>
  </message>
  <message>
   <source>Name to keep</source>
   <translation>Name, der bleibt</translation>
  </message>
  <message>
   <source>Name {0:,} of {1:,}</source>
   <translation>Name {0:,} von {1:,}</translation>
  </message>
  <message>
   <source>Names and articles of the actor</source>
   <translation>Namen und Artikel des Akteurs</translation>
  </message>
  <message>
   <source>Names or words, one a line</source>
   <translation>Namen oder Wörter, einer je Zeile</translation>
  </message>
  <message>
   <source>Names to &amp;look for…</source>
   <translation>Namen, die &amp;gesucht werden…</translation>
  </message>
  <message>
   <source>Names to count, one a line</source>
   <translation>Namen, die gezählt werden, einer je Zeile</translation>
  </message>
  <message>
   <source>Names to look for</source>
   <translation>Namen, die gesucht werden</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Eingrenzen</translation>
  </message>
  <message>
   <source>Narrow by a count, or take that back</source>
   <translation>Nach einer Anzahl eingrenzen oder das zurücknehmen</translation>
  </message>
  <message>
   <source>Narrow by outlet, date, tag and more</source>
   <translation>Nach Medium, Datum, Schlagwort und mehr eingrenzen</translation>
  </message>
  <message>
   <source>Narrow the library</source>
   <translation>Die Bibliothek eingrenzen</translation>
  </message>
  <message>
   <source>Narrow the search</source>
   <translation>Die Suche eingrenzen</translation>
  </message>
  <message>
   <source>Ne&amp;xt article with the chosen</source>
   <translation>Nä&amp;chster Artikel mit den Gewählten</translation>
  </message>
  <message>
   <source>Neither read nor to read</source>
   <translation>Weder gelesen noch vorgemerkt</translation>
  </message>
  <message>
   <source>Network for Gephi: GEXF…</source>
   <translation>Netz für Gephi: GEXF…</translation>
  </message>
  <message>
   <source>Network: GraphML…</source>
   <translation>Netz: GraphML…</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New &amp;note</source>
   <translation>Neue &amp;Notiz</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <source>New notebook</source>
   <translation>Neues Notizbuch</translation>
  </message>
  <message>
   <source>New notebook…</source>
   <translation>Neues Notizbuch…</translation>
  </message>
  <message>
   <source>New since this day</source>
   <translation>Neu seit diesem Tag</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next &amp;mention</source>
   <translation>Nächste Er&amp;wähnung</translation>
  </message>
  <message>
   <source>Next mention</source>
   <translation>Nächste Erwähnung</translation>
  </message>
  <message>
   <source>Next place  (Enter)</source>
   <translation>Nächste Stelle  (Eingabe)</translation>
  </message>
  <message>
   <source>No actor is called “{0}”.</source>
   <translation>Kein Akteur heißt „{0}“.</translation>
  </message>
  <message>
   <source>No actor occurs in this article.</source>
   <translation>In diesem Artikel kommt kein Akteur vor.</translation>
  </message>
  <message>
   <source>No actor of this kind.</source>
   <translation>Kein Akteur dieser Art.</translation>
  </message>
  <message>
   <source>No article fits all of this.</source>
   <translation>Kein Artikel passt zu alldem.</translation>
  </message>
  <message>
   <source>No article has a date yet.
Dates are set in the catalogue of an article.</source>
   <translation>Noch hat kein Artikel ein Datum.
Daten werden im Katalog eines Artikels gesetzt.</translation>
  </message>
  <message>
   <source>No article has “{0}”.</source>
   <translation>Kein Artikel enthält „{0}“.</translation>
  </message>
  <message>
   <source>No article is open</source>
   <translation>Kein Artikel ist offen</translation>
  </message>
  <message>
   <source>No claim fits.</source>
   <translation>Keine These passt.</translation>
  </message>
  <message>
   <source>No claim yet.

Select words in the reader and choose “Add to a claim…”, or press New.</source>
   <translation>Noch keine These.

Wählen Sie Wörter im Text aus und dann „Zu einer These hinzufügen…“, oder drücken Sie „Neu“.</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Ohne Datum</translation>
  </message>
  <message>
   <source>No decision about names yet.</source>
   <translation>Noch keine Entscheidung über Namen.</translation>
  </message>
  <message>
   <source>No decision says “{0}”.</source>
   <translation>Keine Entscheidung enthält „{0}“.</translation>
  </message>
  <message>
   <source>No folder is watched yet.</source>
   <translation>Noch wird kein Ordner beobachtet.</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Keine Gruppen</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <source>No language</source>
   <translation>Ohne Sprache</translation>
  </message>
  <message>
   <source>No name is looked for yet.
Select one in a text and choose “This is a name…”, or write some below.</source>
   <translation>Noch wird kein Name gesucht.
Wählen Sie einen im Text aus und dann „Das ist ein Name…“, oder schreiben Sie unten welche.</translation>
  </message>
  <message>
   <source>No newer version of the one before: both count, each as an article of its own</source>
   <translation>Keine neuere Version der vorigen: Beide zählen, jede als eigener Artikel</translation>
  </message>
  <message>
   <source>No note fits.</source>
   <translation>Keine Notiz passt.</translation>
  </message>
  <message>
   <source>No note yet.

Select words in the reader and choose “Note here…”, or press New.</source>
   <translation>Noch keine Notiz.

Wählen Sie Wörter im Text aus und dann „Notiz hier…“, oder drücken Sie „Neu“.</translation>
  </message>
  <message>
   <source>No notebook yet</source>
   <translation>Noch kein Notizbuch</translation>
  </message>
  <message>
   <source>No outlet</source>
   <translation>Ohne Medium</translation>
  </message>
  <message>
   <source>No question about who is who is open.</source>
   <translation>Keine Frage, wer wer ist, ist offen.</translation>
  </message>
  <message>
   <source>No sentence holds these words.</source>
   <translation>Kein Satz enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No tag</source>
   <translation>Ohne Schlagwort</translation>
  </message>
  <message>
   <source>No two actors appear together yet.
Import articles, or choose a wider window: paragraph or article.</source>
   <translation>Noch kommen keine zwei Akteure zusammen vor.
Importieren Sie Artikel oder wählen Sie ein weiteres Fenster: Absatz oder Artikel.</translation>
  </message>
  <message>
   <source>No&amp;te on these words…</source>
   <translation>No&amp;tiz zu diesen Wörtern…</translation>
  </message>
  <message>
   <source>Nobody is chosen.
Choose actors in the list at the right.</source>
   <translation>Niemand ist gewählt.
Wählen Sie Akteure in der Liste rechts.</translation>
  </message>
  <message>
   <source>Nobody is chosen.
Choose an actor, to see with whom it stands and when.</source>
   <translation>Niemand ist gewählt.
Wählen Sie einen Akteur, um zu sehen, mit wem und wann er vorkommt.</translation>
  </message>
  <message>
   <source>Nobody is mentioned in an article with a date.</source>
   <translation>Niemand wird in einem Artikel mit Datum erwähnt.</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Not a name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <source>Not a name (everywhere)</source>
   <translation>Kein Name (überall)</translation>
  </message>
  <message>
   <source>Not a name here</source>
   <translation>Hier kein Name</translation>
  </message>
  <message>
   <source>Not a relation</source>
   <translation>Keine Beziehung</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Not important</source>
   <translation>Nicht wichtig</translation>
  </message>
  <message>
   <source>Not names</source>
   <translation>Keine Namen</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Nicht verwendet</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note here…</source>
   <translation>Notiz hier…</translation>
  </message>
  <message>
   <source>Note on a place</source>
   <translation>Notiz zu einer Stelle</translation>
  </message>
  <message>
   <source>Note on the decision</source>
   <translation>Notiz zur Entscheidung</translation>
  </message>
  <message>
   <source>Note on this mark</source>
   <translation>Notiz zu dieser Markierung</translation>
  </message>
  <message>
   <source>Note on this mark…</source>
   <translation>Notiz zu dieser Markierung…</translation>
  </message>
  <message>
   <source>Note on this place</source>
   <translation>Notiz zu dieser Stelle</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Notes and claims</source>
   <translation>Notizen und Thesen</translation>
  </message>
  <message>
   <source>Nothing contradicts it yet.</source>
   <translation>Noch spricht nichts dagegen.</translation>
  </message>
  <message>
   <source>Nothing has been imported yet.</source>
   <translation>Noch wurde nichts importiert.</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Nichts Bestimmtes</translation>
  </message>
  <message>
   <source>Nothing said</source>
   <translation>Nichts gesagt</translation>
  </message>
  <message>
   <source>Nothing supports it yet. Select words in the reader, and choose “Add to a claim…” in their menu.</source>
   <translation>Noch spricht nichts dafür. Wählen Sie Wörter im Text aus und in deren Menü „Zu einer These hinzufügen…“.</translation>
  </message>
  <message>
   <source>Nothing that it is called is a name, anywhere</source>
   <translation>Nichts, was ihn nennt, ist irgendwo ein Name</translation>
  </message>
  <message>
   <source>Nothing to decide of this kind.</source>
   <translation>Von dieser Art ist nichts zu entscheiden.</translation>
  </message>
  <message>
   <source>Nothing to decide.

Names that may be one are asked about here when articles come in.</source>
   <translation>Nichts zu entscheiden.

Nach Namen, die einer sein könnten, wird hier gefragt, wenn Artikel hinzukommen.</translation>
  </message>
  <message>
   <source>Nothing to take back</source>
   <translation>Nichts zurückzunehmen</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>Of all its links in the picture together</source>
   <translation>Aller seiner Verbindungen im Bild zusammen</translation>
  </message>
  <message>
   <source>Of these places you decided who is meant, or that nobody is. They were read in another way since, so that the decision fits no name any more. It is kept: when a reading finds the place again, it holds again.</source>
   <translation>Zu diesen Stellen haben Sie entschieden, wer gemeint ist, oder dass niemand gemeint ist. Seitdem wurden sie anders gelesen, sodass die Entscheidung zu keinem Namen mehr passt. Sie wird aufbewahrt: Findet eine Lesung die Stelle wieder, gilt sie wieder.</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <source>On actors</source>
   <translation>Zu Akteuren</translation>
  </message>
  <message>
   <source>On an older version; the words do not stand here any more:</source>
   <translation>Zu einer älteren Version; die Worte stehen hier nicht mehr:</translation>
  </message>
  <message>
   <source>On articles</source>
   <translation>Zu Artikeln</translation>
  </message>
  <message>
   <source>On places</source>
   <translation>Zu Stellen</translation>
  </message>
  <message>
   <source>On relations</source>
   <translation>Zu Beziehungen</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Eine je Zeile</translation>
  </message>
  <message>
   <source>One story</source>
   <translation>Eine Geschichte</translation>
  </message>
  <message>
   <source>One: {0}</source>
   <translation>Eins: {0}</translation>
  </message>
  <message>
   <source>Only here</source>
   <translation>Nur hier</translation>
  </message>
  <message>
   <source>Only new ones since</source>
   <translation>Nur neue seit</translation>
  </message>
  <message>
   <source>Only one story that several outlets tell</source>
   <translation>Nur eine Geschichte, die mehrere Medien erzählen</translation>
  </message>
  <message>
   <source>Only the chosen actors, whom they appear with, and the links among these</source>
   <translation>Nur die gewählten Akteure, mit wem sie vorkommen, und die Verbindungen unter diesen</translation>
  </message>
  <message>
   <source>Only the place that you have selected becomes a name. Whatever is read elsewhere stays as it is.</source>
   <translation>Nur die ausgewählte Stelle wird ein Name. Was anderswo gelesen wurde, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Open another article beside this one</source>
   <translation>Einen anderen Artikel daneben öffnen</translation>
  </message>
  <message>
   <source>Open beside</source>
   <translation>Daneben öffnen</translation>
  </message>
  <message>
   <source>Open notebook</source>
   <translation>Notizbuch öffnen</translation>
  </message>
  <message>
   <source>Open notebook…</source>
   <translation>Notizbuch öffnen…</translation>
  </message>
  <message>
   <source>Open or make a notebook first; then drop the articles again.</source>
   <translation>Öffnen Sie zuerst ein Notizbuch oder legen Sie eins an; legen Sie die Artikel dann noch einmal ab.</translation>
  </message>
  <message>
   <source>Open page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <source>Open the &amp;example</source>
   <translation>Das Beis&amp;piel öffnen</translation>
  </message>
  <message>
   <source>Open the article</source>
   <translation>Den Artikel öffnen</translation>
  </message>
  <message>
   <source>Open the example</source>
   <translation>Das Beispiel öffnen</translation>
  </message>
  <message>
   <source>Open the link at the cursor</source>
   <translation>Den Verweis am Cursor öffnen</translation>
  </message>
  <message>
   <source>Open the page of “{0}”</source>
   <translation>Die Seite von „{0}“ öffnen</translation>
  </message>
  <message>
   <source>Open the place in its article</source>
   <translation>Die Stelle im Artikel öffnen</translation>
  </message>
  <message>
   <source>Open the result, line or row</source>
   <translation>Den Fund oder die Zeile öffnen</translation>
  </message>
  <message>
   <source>Open what the note is about</source>
   <translation>Öffnen, worum es in der Notiz geht</translation>
  </message>
  <message>
   <source>Or drop a notebook here. Everything stays on this computer.</source>
   <translation>Oder legen Sie hier ein Notizbuch ab. Alles bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Order by {0}</source>
   <translation>Ordnen: {0}</translation>
  </message>
  <message>
   <source>Order, groups and columns</source>
   <translation>Ordnung, Gruppen und Spalten</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>Organisationen</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Other names too</source>
   <translation>Auch andere Namen</translation>
  </message>
  <message>
   <source>Others that tell this story…</source>
   <translation>Andere, die diese Geschichte erzählen…</translation>
  </message>
  <message>
   <source>Outlet</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>Outlet, Z first</source>
   <translation>Medium, Z zuerst</translation>
  </message>
  <message>
   <source>Outlets</source>
   <translation>Medien</translation>
  </message>
  <message>
   <source>Page: PDF…</source>
   <translation>Seite: PDF…</translation>
  </message>
  <message>
   <source>Pairs that are no relation</source>
   <translation>Paare, die keine Beziehung sind</translation>
  </message>
  <message>
   <source>Pairs to merge</source>
   <translation>Paare zum Zusammenführen</translation>
  </message>
  <message>
   <source>Paragraphs</source>
   <translation>Absätze</translation>
  </message>
  <message>
   <source>Pasted, or no ending</source>
   <translation>Eingefügt oder ohne Endung</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture for print and the web: SVG…</source>
   <translation>Bild für Druck und Web: SVG…</translation>
  </message>
  <message>
   <source>Picture of relations</source>
   <translation>Bild der Beziehungen</translation>
  </message>
  <message>
   <source>Pin where it stands	P</source>
   <translation>Anheften, wo er steht	P</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Place before  (Shift+Enter)</source>
   <translation>Stelle davor  (Umschalt+Eingabe)</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Places at which the name stands</source>
   <translation>Stellen, an denen der Name steht</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Gefundene Stellen</translation>
  </message>
  <message>
   <source>Plurals, and the cases of Slavic languages: look at each</source>
   <translation>Mehrzahl und die Fälle slawischer Sprachen: Sehen Sie jeden an</translation>
  </message>
  <message>
   <source>Press new keys for “{0}”</source>
   <translation>Neue Tasten für „{0}“ drücken</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Previous article with the chosen</source>
   <translation>Voriger Artikel mit den Gewählten</translation>
  </message>
  <message>
   <source>Previous mention</source>
   <translation>Vorige Erwähnung</translation>
  </message>
  <message>
   <source>Progress of the running job</source>
   <translation>Fortschritt der laufenden Arbeit</translation>
  </message>
  <message>
   <source>Put a question to the network, or open a saved view</source>
   <translation>Dem Netz eine Frage stellen oder eine gespeicherte Ansicht öffnen</translation>
  </message>
  <message>
   <source>Put on the list of what is to be read</source>
   <translation>Zum Lesen vormerken</translation>
  </message>
  <message>
   <source>Put the articles away</source>
   <translation>Die Artikel weglegen</translation>
  </message>
  <message>
   <source>Put the evidence away</source>
   <translation>Die Belege weglegen</translation>
  </message>
  <message>
   <source>Question {0:,} of {1:,} · {2} in question</source>
   <translation>Frage {0:,} von {1:,} · {2} in Frage</translation>
  </message>
  <message>
   <source>Questions, what matters most first</source>
   <translation>Fragen, die wichtigste zuerst</translation>
  </message>
  <message>
   <source>R&amp;elations</source>
   <translation>&amp;Beziehungen</translation>
  </message>
  <message>
   <source>Re&amp;view names</source>
   <translation>Namen &amp;prüfen</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Noch einmal lesen</translation>
  </message>
  <message>
   <source>Read everything again</source>
   <translation>Alles noch einmal lesen</translation>
  </message>
  <message>
   <source>Read in the article</source>
   <translation>Im Artikel lesen</translation>
  </message>
  <message>
   <source>Read the evidence</source>
   <translation>Die Belege lesen</translation>
  </message>
  <message>
   <source>Read what is &amp;unread</source>
   <translation>Lesen, was &amp;ungelesen ist</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Reading list</source>
   <translation>Leseliste</translation>
  </message>
  <message>
   <source>Reading {0:,} of {1:,} …</source>
   <translation>Gelesen: {0:,} von {1:,} …</translation>
  </message>
  <message>
   <source>Reads</source>
   <translation>Liest</translation>
  </message>
  <message>
   <source>Recent notebooks</source>
   <translation>Zuletzt benutzte Notizbücher</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Relations</source>
   <translation>Beziehungen</translation>
  </message>
  <message>
   <source>Release {0}</source>
   <translation>Ausgabe {0}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove a model</source>
   <translation>Ein Modell entfernen</translation>
  </message>
  <message>
   <source>Remove from this list</source>
   <translation>Aus dieser Liste entfernen</translation>
  </message>
  <message>
   <source>Remove the tag {0}</source>
   <translation>Das Schlagwort {0} entfernen</translation>
  </message>
  <message>
   <source>Remove this mark</source>
   <translation>Diese Markierung entfernen</translation>
  </message>
  <message>
   <source>Remove “{0}” from this computer?</source>
   <translation>„{0}“ von diesem Computer entfernen?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename “{0}”…</source>
   <translation>„{0}“ umbenennen…</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Reports of i&amp;mports…</source>
   <translation>Berichte über I&amp;mporte…</translation>
  </message>
  <message>
   <source>Reports of imports</source>
   <translation>Berichte über Importe</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore {0:,} articles</source>
   <translation>{0:,} Artikel wiederherstellen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>Retry {0:,} files</source>
   <translation>{0:,} Dateien noch einmal</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Review names</source>
   <translation>Namen prüfen</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Dasselbe</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Das Bild speichern</translation>
  </message>
  <message>
   <source>Save this search…</source>
   <translation>Diese Suche speichern…</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Diese Ansicht speichern…</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Gespeicherte Suche</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Gespeicherte Ansichten</translation>
  </message>
  <message>
   <source>Saved · {0}</source>
   <translation>Gespeichert · {0}</translation>
  </message>
  <message>
   <source>Saves by itself as you write</source>
   <translation>Speichert von selbst, während Sie schreiben</translation>
  </message>
  <message>
   <source>Say what the colours mean</source>
   <translation>Sagen, was die Farben bedeuten</translation>
  </message>
  <message>
   <source>Say what the note is about</source>
   <translation>Sagen, worum es in der Notiz geht</translation>
  </message>
  <message>
   <source>Say what the relation is</source>
   <translation>Sagen, was die Beziehung ist</translation>
  </message>
  <message>
   <source>Say what the relation is…</source>
   <translation>Sagen, was die Beziehung ist…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select the right words in the sentence above, then:</source>
   <translation>Wählen Sie oben im Satz die richtigen Wörter aus, dann:</translation>
  </message>
  <message>
   <source>Select words</source>
   <translation>Wörter auswählen</translation>
  </message>
  <message>
   <source>Select words in the text and press 1 to 5 to mark them in a colour.</source>
   <translation>Wählen Sie Wörter im Text aus und drücken Sie 1 bis 5, um sie in einer Farbe zu markieren.</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Satz</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <source>Set in {0}</source>
   <translation>In {0} setzen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show all that is not counted</source>
   <translation>Alles zeigen, was nicht zählt</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Show file in folder</source>
   <translation>Datei im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show hidden</source>
   <translation>Ausgeblendete zeigen</translation>
  </message>
  <message>
   <source>Show hubs</source>
   <translation>Knotenpunkte zeigen</translation>
  </message>
  <message>
   <source>Show in r&amp;elations</source>
   <translation>In Bez&amp;iehungen zeigen</translation>
  </message>
  <message>
   <source>Show in relations</source>
   <translation>In Beziehungen zeigen</translation>
  </message>
  <message>
   <source>Show in the article</source>
   <translation>Im Artikel zeigen</translation>
  </message>
  <message>
   <source>Show in the text</source>
   <translation>Im Text zeigen</translation>
  </message>
  <message>
   <source>Show relations</source>
   <translation>Beziehungen zeigen</translation>
  </message>
  <message>
   <source>Show the evidence</source>
   <translation>Die Belege zeigen</translation>
  </message>
  <message>
   <source>Show {0:,} hidden from relations</source>
   <translation>{0:,} aus Beziehungen Ausgeblendete zeigen</translation>
  </message>
  <message>
   <source>Show {0}; with none pressed, all kinds are shown</source>
   <translation>{0} zeigen; ist nichts gedrückt, werden alle Arten gezeigt</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space between lines</source>
   <translation>Zeilenabstand</translation>
  </message>
  <message>
   <source>Space, Left, Right</source>
   <translation>Leertaste, Links, Rechts</translation>
  </message>
  <message>
   <source>Split again</source>
   <translation>Wieder trennen</translation>
  </message>
  <message>
   <source>Split off</source>
   <translation>Abtrennen</translation>
  </message>
  <message>
   <source>Split {0} off again</source>
   <translation>{0} wieder abtrennen</translation>
  </message>
  <message>
   <source>Split “{0}” off</source>
   <translation>„{0}“ abtrennen</translation>
  </message>
  <message>
   <source>Stands alone</source>
   <translation>Steht allein</translation>
  </message>
  <message>
   <source>State a new claim, or type some letters of one</source>
   <translation>Stellen Sie eine neue These auf oder tippen Sie Buchstaben einer vorhandenen</translation>
  </message>
  <message>
   <source>State the claim in one sentence</source>
   <translation>Fassen Sie die These in einen Satz</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stopped before the end.</source>
   <translation>Vor dem Ende angehalten.</translation>
  </message>
  <message>
   <source>Stopped reading before the end.</source>
   <translation>Das Lesen wurde vor dem Ende angehalten.</translation>
  </message>
  <message>
   <source>Stopped; {0}.</source>
   <translation>Angehalten; {0}.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>Stories</source>
   <translation>Geschichten</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Geschichte</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Supports</source>
   <translation>Spricht dafür</translation>
  </message>
  <message>
   <source>T&amp;ags…</source>
   <translation>Schla&amp;gwörter…</translation>
  </message>
  <message>
   <source>T&amp;imeline</source>
   <translation>&amp;Zeitleiste</translation>
  </message>
  <message>
   <source>T&amp;rash…</source>
   <translation>Pa&amp;pierkorb…</translation>
  </message>
  <message>
   <source>Tab, arrows</source>
   <translation>Tab, Pfeile</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Table of relations</source>
   <translation>Tabelle der Beziehungen</translation>
  </message>
  <message>
   <source>Table of the relations that are shown</source>
   <translation>Tabelle der gezeigten Beziehungen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Tags on {0}</source>
   <translation>Schlagwörter für {0}</translation>
  </message>
  <message>
   <source>Tags{0}…</source>
   <translation>Schlagwörter{0}…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back the newest decision</source>
   <translation>Die neueste Entscheidung zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Zurücknehmen: {0}</translation>
  </message>
  <message>
   <source>Take it out now?</source>
   <translation>Jetzt herausnehmen?</translation>
  </message>
  <message>
   <source>Take it out of the picture and of the counts there; it can be taken back</source>
   <translation>Aus dem Bild und den Anzahlen dort nehmen; kann zurückgenommen werden</translation>
  </message>
  <message>
   <source>Take the pin out	P</source>
   <translation>Lösen	P</translation>
  </message>
  <message>
   <source>Take the tag “{0}” off</source>
   <translation>Das Schlagwort „{0}“ abnehmen</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text of the note, in Markdown</source>
   <translation>Text der Notiz, in Markdown</translation>
  </message>
  <message>
   <source>The claim, in one sentence</source>
   <translation>Die These, in einem Satz</translation>
  </message>
  <message>
   <source>The first date</source>
   <translation>Das erste Datum</translation>
  </message>
  <message>
   <source>The first rows of the table</source>
   <translation>Die ersten Zeilen der Tabelle</translation>
  </message>
  <message>
   <source>The first version.</source>
   <translation>Die erste Version.</translation>
  </message>
  <message>
   <source>The last date</source>
   <translation>Das letzte Datum</translation>
  </message>
  <message>
   <source>The names in this article have not been read yet. Choose “Read what is unread” in the File menu.</source>
   <translation>Die Namen in diesem Artikel sind noch nicht gelesen. Wählen Sie „Lesen, was ungelesen ist“ im Menü Datei.</translation>
  </message>
  <message>
   <source>The note as it reads</source>
   <translation>Die Notiz, wie sie sich liest</translation>
  </message>
  <message>
   <source>The notebook is open to read only</source>
   <translation>Das Notizbuch ist nur zum Lesen geöffnet</translation>
  </message>
  <message>
   <source>The one outlet</source>
   <translation>Das eine Medium</translation>
  </message>
  <message>
   <source>The open article “{0}”</source>
   <translation>Der offene Artikel „{0}“</translation>
  </message>
  <message>
   <source>The other outlet</source>
   <translation>Das andere Medium</translation>
  </message>
  <message>
   <source>The picture as a file, as data, or to the clipboard</source>
   <translation>Das Bild als Datei, als Daten oder in die Zwischenablage</translation>
  </message>
  <message>
   <source>The relation of these two</source>
   <translation>Die Beziehung dieser beiden</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>Dasselbe</translation>
  </message>
  <message>
   <source>The same relations as a picture, a table or a matrix</source>
   <translation>Dieselben Beziehungen als Bild, Tabelle oder Matrix</translation>
  </message>
  <message>
   <source>The share of the shortest ways between two others that lead by it, in per cent</source>
   <translation>Der Anteil der kürzesten Wege zwischen zwei anderen, die über ihn führen, in Prozent</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <source>The whole picture in small</source>
   <translation>Das ganze Bild im Kleinen</translation>
  </message>
  <message>
   <source>The whole picture; click to go there</source>
   <translation>Das ganze Bild; ein Klick führt dorthin</translation>
  </message>
  <message>
   <source>The window will speak {0} when Fieldfare starts again.</source>
   <translation>Das Fenster spricht {0}, wenn Fieldfare wieder startet.</translation>
  </message>
  <message>
   <source>There is no article in this notebook.</source>
   <translation>In diesem Notizbuch ist kein Artikel.</translation>
  </message>
  <message>
   <source>There is no link to show for this.
Let more articles count, or fewer joint appearances suffice.</source>
   <translation>Dafür gibt es keine Verbindung zu zeigen.
Lassen Sie mehr Artikel zählen oder weniger gemeinsame Vorkommen genügen.</translation>
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation>In der Zwischenablage ist kein Text.</translation>
  </message>
  <message>
   <source>There is nothing to check yet</source>
   <translation>Noch gibt es nichts zu prüfen</translation>
  </message>
  <message>
   <source>These are left out of the picture and of the counts there.</source>
   <translation>Diese sind aus dem Bild und den Anzahlen dort weggelassen.</translation>
  </message>
  <message>
   <source>These articles count nowhere. They stay in the notebook, with all that was decided on them.</source>
   <translation>Diese Artikel zählen nirgends. Sie bleiben im Notizbuch, mit allem, was zu ihnen entschieden wurde.</translation>
  </message>
  <message>
   <source>These articles tell one story in the same words. It counts once in relations, by the text of the first one; every outlet is named as a source.</source>
   <translation>Diese Artikel erzählen eine Geschichte mit denselben Worten. In Beziehungen zählt sie einmal, nach dem Text des ersten; jedes Medium wird als Quelle genannt.</translation>
  </message>
  <message>
   <source>These names are found wherever they stand, also in articles that you import later: as whole words, in the same capitals, with or without a possessive. What you have decided at a place stays.</source>
   <translation>Diese Namen werden überall gefunden, wo sie stehen, auch in Artikeln, die Sie später importieren: als ganze Wörter, gleich groß und klein geschrieben, mit oder ohne Genitiv. Was Sie an einer Stelle entschieden haben, bleibt.</translation>
  </message>
  <message>
   <source>These {0:,} articles are the same story</source>
   <translation>Diese {0:,} Artikel sind dieselbe Geschichte</translation>
  </message>
  <message>
   <source>They are not one, and are not suggested again (D or N)</source>
   <translation>Sie sind nicht eins und werden nicht wieder vorgeschlagen (D oder N)</translation>
  </message>
  <message>
   <source>They are one</source>
   <translation>Sie sind eins</translation>
  </message>
  <message>
   <source>This actor is no more.</source>
   <translation>Diesen Akteur gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This article again</source>
   <translation>Diesen Artikel noch einmal</translation>
  </message>
  <message>
   <source>This article has been read</source>
   <translation>Dieser Artikel ist gelesen</translation>
  </message>
  <message>
   <source>This article lies in the trash. It can be read, but it counts nowhere.</source>
   <translation>Dieser Artikel liegt im Papierkorb. Er kann gelesen werden, zählt aber nirgends.</translation>
  </message>
  <message>
   <source>This is a name</source>
   <translation>Das ist ein Name</translation>
  </message>
  <message>
   <source>This is an older version of the article. It can be read, but it counts nowhere.</source>
   <translation>Das ist eine ältere Version des Artikels. Sie kann gelesen werden, zählt aber nirgends.</translation>
  </message>
  <message>
   <source>This is another article</source>
   <translation>Das ist ein anderer Artikel</translation>
  </message>
  <message>
   <source>This is {0} wherever this line stands</source>
   <translation>Das ist {0}, wo immer diese Zeile steht</translation>
  </message>
  <message>
   <source>This key works inside of its pane. It cannot be changed.</source>
   <translation>Diese Taste wirkt in ihrem Bereich. Sie lässt sich nicht ändern.</translation>
  </message>
  <message>
   <source>This name everywhere…</source>
   <translation>Diesen Namen überall…</translation>
  </message>
  <message>
   <source>This one is another actor…</source>
   <translation>Dieser ist ein anderer Akteur…</translation>
  </message>
  <message>
   <source>This says what the relation is…</source>
   <translation>Das sagt, was die Beziehung ist…</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Alle anhaken</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Keinen anhaken</translation>
  </message>
  <message>
   <source>Tick those who are one</source>
   <translation>Haken Sie an, wer eins ist</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Title, Z first</source>
   <translation>Titel, Z zuerst</translation>
  </message>
  <message>
   <source>Titles</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <source>To read</source>
   <translation>Vorgemerkt</translation>
  </message>
  <message>
   <source>To the end, all dates</source>
   <translation>Zum Ende, alle Daten</translation>
  </message>
  <message>
   <source>To the result</source>
   <translation>Zum Ergebnis</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Told once</source>
   <translation>Einmal erzählt</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>Trash…</source>
   <translation>Papierkorb…</translation>
  </message>
  <message>
   <source>Two letters: en, de, ru</source>
   <translation>Zwei Buchstaben: en, de, ru</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Schrift</translation>
  </message>
  <message>
   <source>Type a name …</source>
   <translation>Einen Namen tippen …</translation>
  </message>
  <message>
   <source>Type some letters of a name</source>
   <translation>Einige Buchstaben eines Namens tippen</translation>
  </message>
  <message>
   <source>Type, size, width of the column, space between lines</source>
   <translation>Schrift, Größe, Breite der Spalte, Zeilenabstand</translation>
  </message>
  <message>
   <source>U</source>
   <translation>U</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undone: {0}</source>
   <translation>Rückgängig gemacht: {0}</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Ausklappen</translation>
  </message>
  <message>
   <source>Unfold all groups</source>
   <translation>Alle Gruppen ausklappen</translation>
  </message>
  <message>
   <source>Unlikely ones too</source>
   <translation>Auch unwahrscheinliche</translation>
  </message>
  <message>
   <source>Unlikely ones too ({0})</source>
   <translation>Auch unwahrscheinliche ({0})</translation>
  </message>
  <message>
   <source>Untick what is not one. The name after the arrow is kept. All of it is one step, and Undo takes it back.</source>
   <translation>Nehmen Sie den Haken weg, wo es nicht eins ist. Der Name nach dem Pfeil bleibt. Alles ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
  </message>
  <message>
   <source>Use for this notebook</source>
   <translation>Für dieses Notizbuch verwenden</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>Versions, the newest first</source>
   <translation>Versionen, die neueste zuerst</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Sehr weit</translation>
  </message>
  <message>
   <source>Walk through the actors</source>
   <translation>Durch die Akteure gehen</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Einen Ordner beobachten</translation>
  </message>
  <message>
   <source>Watched folders</source>
   <translation>Beobachtete Ordner</translation>
  </message>
  <message>
   <source>Watched folders…</source>
   <translation>Beobachtete Ordner…</translation>
  </message>
  <message>
   <source>What can be linked to</source>
   <translation>Worauf verwiesen werden kann</translation>
  </message>
  <message>
   <source>What can be searched for</source>
   <translation>Was gesucht werden kann</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <source>What column {0} holds</source>
   <translation>Was Spalte {0} enthält</translation>
  </message>
  <message>
   <source>What could not be placed</source>
   <translation>Was nicht zugeordnet werden konnte</translation>
  </message>
  <message>
   <source>What could not be placed ({0:,})…</source>
   <translation>Was nicht zugeordnet werden konnte ({0:,})…</translation>
  </message>
  <message>
   <source>What could not be placed…</source>
   <translation>Was nicht zugeordnet werden konnte…</translation>
  </message>
  <message>
   <source>What counts as a relation</source>
   <translation>Was als Beziehung zählt</translation>
  </message>
  <message>
   <source>What do the columns hold?</source>
   <translation>Was enthalten die Spalten?</translation>
  </message>
  <message>
   <source>What does one outlet say, and the other does not?</source>
   <translation>Was sagt das eine Medium und das andere nicht?</translation>
  </message>
  <message>
   <source>What does this sentence say of the two?</source>
   <translation>Was sagt dieser Satz über die beiden?</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What is it?</source>
   <translation>Was ist es?</translation>
  </message>
  <message>
   <source>What is known of the chosen model</source>
   <translation>Was über das gewählte Modell bekannt ist</translation>
  </message>
  <message>
   <source>What it has read stays in the notebooks. This cannot be undone; it can be added again.</source>
   <translation>Was es gelesen hat, bleibt in den Notizbüchern. Das kann nicht rückgängig gemacht werden; es kann wieder hinzugefügt werden.</translation>
  </message>
  <message>
   <source>What one outlet says and another does not…</source>
   <translation>Was ein Medium sagt und ein anderes nicht…</translation>
  </message>
  <message>
   <source>What the colours mean</source>
   <translation>Was die Farben bedeuten</translation>
  </message>
  <message>
   <source>What the colours of your marks mean, in this notebook.</source>
   <translation>Was die Farben Ihrer Markierungen in diesem Notizbuch bedeuten.</translation>
  </message>
  <message>
   <source>What the one is or does to the other, in your words</source>
   <translation>Was der eine für den anderen ist oder ihm tut, in Ihren Worten</translation>
  </message>
  <message>
   <source>What this one says …</source>
   <translation>Was dieses sagt …</translation>
  </message>
  <message>
   <source>What to narrow by</source>
   <translation>Wonach eingegrenzt wird</translation>
  </message>
  <message>
   <source>What was there before this day, and what since?</source>
   <translation>Was gab es vor diesem Tag, und was seither?</translation>
  </message>
  <message>
   <source>What you marked in this article</source>
   <translation>Was Sie in diesem Artikel markiert haben</translation>
  </message>
  <message>
   <source>What you said is no relation…</source>
   <translation>Was Sie keine Beziehung nannten…</translation>
  </message>
  <message>
   <source>When they appear together</source>
   <translation>Wann sie zusammen vorkommen</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where the article comes from</source>
   <translation>Woher der Artikel kommt</translation>
  </message>
  <message>
   <source>Where these names stand</source>
   <translation>Wo diese Namen stehen</translation>
  </message>
  <message>
   <source>Where to go</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <source>Where your marks, the chosen actors and what you look for stand in the article</source>
   <translation>Wo Ihre Markierungen, die gewählten Akteure und das Gesuchte im Artikel stehen</translation>
  </message>
  <message>
   <source>Which articles count</source>
   <translation>Welche Artikel zählen</translation>
  </message>
  <message>
   <source>Which claim do these words speak for or against?</source>
   <translation>Für oder gegen welche These sprechen diese Worte?</translation>
  </message>
  <message>
   <source>Which way</source>
   <translation>In welche Richtung</translation>
  </message>
  <message>
   <source>Who else tells the story</source>
   <translation>Wer die Geschichte sonst erzählt</translation>
  </message>
  <message>
   <source>Who is in the articles, who appears with whom,
and which sentence says so.</source>
   <translation>Wer in den Artikeln vorkommt, wer mit wem,
und welcher Satz das sagt.</translation>
  </message>
  <message>
   <source>Who is it here?</source>
   <translation>Wer ist es hier?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Wer es ist</translation>
  </message>
  <message>
   <source>Whom have {0} in common?</source>
   <translation>Wen haben {0} gemeinsam?</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Weit</translation>
  </message>
  <message>
   <source>Wider</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Width of the column</source>
   <translation>Breite der Spalte</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>With a note…</source>
   <translation>Mit einer Notiz…</translation>
  </message>
  <message>
   <source>With how many others of the picture it is linked</source>
   <translation>Mit wie vielen anderen des Bildes er verbunden ist</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write a new one  (Ctrl+Alt+N)</source>
   <translation>Eine neue schreiben  (Ctrl+Alt+N)</translation>
  </message>
  <message>
   <source>Write a note on it…</source>
   <translation>Eine Notiz dazu schreiben…</translation>
  </message>
  <message>
   <source>Write a note on the relation…</source>
   <translation>Eine Notiz zur Beziehung schreiben…</translation>
  </message>
  <message>
   <source>Write here. # makes a heading, - a list, &gt; a quotation, [[ a link.</source>
   <translation>Schreiben Sie hier. # macht eine Überschrift, - eine Liste, &gt; ein Zitat, [[ einen Verweis.</translation>
  </message>
  <message>
   <source>Write it as 2022-02-24, 2022-02 or 2022.</source>
   <translation>Schreiben Sie es als 2022-02-24, 2022-02 oder 2022.</translation>
  </message>
  <message>
   <source>Write or read the note</source>
   <translation>Die Notiz schreiben oder lesen</translation>
  </message>
  <message>
   <source>Write to &amp;files…</source>
   <translation>In &amp;Dateien schreiben…</translation>
  </message>
  <message>
   <source>Write to a file…</source>
   <translation>In eine Datei schreiben…</translation>
  </message>
  <message>
   <source>Write {0:,} articles to files…</source>
   <translation>{0:,} Artikel in Dateien schreiben…</translation>
  </message>
  <message>
   <source>Write {0} into a folder</source>
   <translation>{0} in einen Ordner schreiben</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Wird geschrieben …</translation>
  </message>
  <message>
   <source>Written: {0}</source>
   <translation>Geschrieben: {0}</translation>
  </message>
  <message>
   <source>Wrong actor</source>
   <translation>Falscher Akteur</translation>
  </message>
  <message>
   <source>Wrong extent</source>
   <translation>Falsche Grenzen</translation>
  </message>
  <message>
   <source>Wrong kind</source>
   <translation>Falsche Art</translation>
  </message>
  <message>
   <source>Wrote {0} to “{1}”.</source>
   <translation>{0} nach „{1}“ geschrieben.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <source>You have looked at this actor and it is right</source>
   <translation>Sie haben diesen Akteur angesehen, und er stimmt</translation>
  </message>
  <message>
   <source>You have looked at this relation, and it is one</source>
   <translation>Sie haben diese Beziehung angesehen, und es ist eine</translation>
  </message>
  <message>
   <source>You have not said of any two that they are no relation.</source>
   <translation>Von keinen zweien haben Sie gesagt, dass sie keine Beziehung sind.</translation>
  </message>
  <message>
   <source>You said that this is no relation: it is left out of the picture and of the counts there.</source>
   <translation>Sie haben gesagt, das sei keine Beziehung: Sie ist aus dem Bild und den Anzahlen dort weggelassen.</translation>
  </message>
  <message>
   <source>Your decision</source>
   <translation>Ihre Entscheidung</translation>
  </message>
  <message>
   <source>Your words are drawn on the line, with an arrow, unlike what is only counted.</source>
   <translation>Ihre Worte stehen an der Linie, mit einem Pfeil, anders als das nur Gezählte.</translation>
  </message>
  <message>
   <source>a group</source>
   <translation>eine Gruppe</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>eine Person</translation>
  </message>
  <message>
   <source>a place</source>
   <translation>ein Ort</translation>
  </message>
  <message>
   <source>an organisation</source>
   <translation>eine Organisation</translation>
  </message>
  <message>
   <source>and stands for</source>
   <translation>und steht für</translation>
  </message>
  <message>
   <source>articles with both words</source>
   <translation>Artikel mit beiden Wörtern</translation>
  </message>
  <message>
   <source>by you</source>
   <translation>von Ihnen</translation>
  </message>
  <message>
   <source>found by a rule</source>
   <translation>von einer Regel gefunden</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>im Papierkorb</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <source>no name</source>
   <translation>kein Name</translation>
  </message>
  <message>
   <source>no other name is certainly the same</source>
   <translation>kein anderer Name ist sicher derselbe</translation>
  </message>
  <message>
   <source>not a name</source>
   <translation>kein Name</translation>
  </message>
  <message>
   <source>not text</source>
   <translation>kein Text</translation>
  </message>
  <message>
   <source>older version</source>
   <translation>ältere Version</translation>
  </message>
  <message>
   <source>one group</source>
   <translation>eine Gruppe</translation>
  </message>
  <message>
   <source>one organisation</source>
   <translation>eine Organisation</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>eine Person</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>ein Ort</translation>
  </message>
  <message>
   <source>one thing</source>
   <translation>eine Sache</translation>
  </message>
  <message>
   <source>other actor</source>
   <translation>anderer Akteur</translation>
  </message>
  <message>
   <source>other extent</source>
   <translation>andere Grenzen</translation>
  </message>
  <message>
   <source>other kind</source>
   <translation>andere Art</translation>
  </message>
  <message>
   <source>port strike</source>
   <translation>Hafenstreik</translation>
  </message>
  <message>
   <source>read by the model</source>
   <translation>vom Modell gelesen</translation>
  </message>
  <message>
   <source>said by you</source>
   <translation>von Ihnen gesagt</translation>
  </message>
  <message>
   <source>signed 16 documents with</source>
   <translation>hat 16 Dokumente unterzeichnet mit</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>to read</source>
   <translation>vorgemerkt</translation>
  </message>
  <message>
   <source>with a word that begins so</source>
   <translation>mit einem Wort, das so beginnt</translation>
  </message>
  <message>
   <source>with both no more than five words apart</source>
   <translation>mit beiden höchstens fünf Wörter auseinander</translation>
  </message>
  <message>
   <source>with one of them</source>
   <translation>mit einem von ihnen</translation>
  </message>
  <message>
   <source>with the word in the title</source>
   <translation>mit dem Wort im Titel</translation>
  </message>
  <message>
   <source>with these words side by side</source>
   <translation>mit diesen Wörtern nebeneinander</translation>
  </message>
  <message>
   <source>wrong actor</source>
   <translation>falscher Akteur</translation>
  </message>
  <message>
   <source>wrong extent</source>
   <translation>falsche Grenzen</translation>
  </message>
  <message>
   <source>wrong kind</source>
   <translation>falsche Art</translation>
  </message>
  <message>
   <source>your notes instead of the articles</source>
   <translation>Ihre Notizen statt der Artikel</translation>
  </message>
  <message>
   <source>{0:,} of {1}</source>
   <translation>{0:,} von {1}</translation>
  </message>
  <message>
   <source>{0:,} of {1} counted…</source>
   <translation>{0:,} von {1} gezählt…</translation>
  </message>
  <message>
   <source>{0}
Read it there; Back returns</source>
   <translation>{0}
Dort lesen; „Zurück“ kehrt zurück</translation>
  </message>
  <message>
   <source>{0} about who is who{1}.</source>
   <translation>{0}, wer wer ist{1}.</translation>
  </message>
  <message>
   <source>{0} chosen</source>
   <translation>{0} gewählt</translation>
  </message>
  <message>
   <source>{0} counted{1}. Enter or a double click shows the articles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in context</source>
   <translation>{0} im Zusammenhang</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} in {1}</translation>
  </message>
  <message>
   <source>{0} read that had been left unread.</source>
   <translation>{0} gelesen, was noch ungelesen war.</translation>
  </message>
  <message>
   <source>{0} with {1} and {2}</source>
   <translation>{0} mit {1} und {2}</translation>
  </message>
  <message>
   <source>{0} · is one with the others that are ticked</source>
   <translation>{0} · ist eins mit den anderen Angehakten</translation>
  </message>
  <message>
   <source>{0} — Fieldfare</source>
   <translation>{0} — Fieldfare</translation>
  </message>
  <message>
   <source>{0} — {1}. Open the place</source>
   <translation>{0} — {1}. Die Stelle öffnen</translation>
  </message>
  <message>
   <source>{0}: change what the passage does</source>
   <translation>{0}: ändern, was die Stelle tut</translation>
  </message>
  <message>
   <source>{0}: counting …</source>
   <translation>{0}: wird gezählt …</translation>
  </message>
  <message>
   <source>{0}: {1} found.</source>
   <translation>{0}: {1} gefunden.</translation>
  </message>
  <message>
   <source>{0}: {1} in one {2}{3}</source>
   <translation>{0}: {1} in einem {2}{3}</translation>
  </message>
  <message>
   <source>{0}: {1} — show others again</source>
   <translation>{0}: {1} — andere wieder zeigen</translation>
  </message>
  <message>
   <source>{0}: {1}. Show others again</source>
   <translation>{0}: {1}. Andere wieder zeigen</translation>
  </message>
  <message>
   <source>{0}{1}. Left and Right move a handle, Tab takes the other one.</source>
   <translation>{0}{1}. Links und Rechts bewegen einen Griff, Tab nimmt den anderen.</translation>
  </message>
  <message>
   <source>{name}, {kind}, {count} relations in the picture.</source>
   <translation>{name}, {kind}, {count} Beziehungen im Bild.</translation>
  </message>
  <message>
   <source>{nodes} actors and {links} relations. Tab and the arrows move between actors, </source>
   <translation>{nodes} Akteure und {links} Beziehungen. Tab und Pfeile gehen von Akteur zu Akteur, </translation>
  </message>
  <message>
   <source>“{0}” has {1} now.{2}</source>
   <translation>„{0}“ hat jetzt {1}.{2}</translation>
  </message>
  <message>
   <source>“{0}” is a name</source>
   <translation>„{0}“ ist ein Name</translation>
  </message>
  <message>
   <source>“{0}” is another actor everywhere…</source>
   <translation>„{0}“ ist überall ein anderer Akteur…</translation>
  </message>
  <message>
   <source>“{0}” is another actor…</source>
   <translation>„{0}“ ist ein anderer Akteur…</translation>
  </message>
  <message>
   <source>“{0}” is not a name anywhere</source>
   <translation>„{0}“ ist nirgends ein Name</translation>
  </message>
  <message>
   <source>… and this one does not, and the other way round</source>
   <translation>… und dieses nicht, und umgekehrt</translation>
  </message>
  <message numerus="yes">
   <source>%n actor(s)</source>
   <translation>
    <numerusform>%n Akteur</numerusform>
    <numerusform>%n Akteure</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n Artikel</numerusform>
    <numerusform>%n Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n companion(s)</source>
   <translation>
    <numerusform>%n Begleiter</numerusform>
    <numerusform>%n Begleiter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n contradicts(s)</source>
   <translation>
    <numerusform>%n spricht dagegen</numerusform>
    <numerusform>%n sprechen dagegen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n counted mention(s)</source>
   <translation>
    <numerusform>%n gezählte Erwähnung</numerusform>
    <numerusform>%n gezählte Erwähnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s)</source>
   <translation>
    <numerusform>%n Entscheidung</numerusform>
    <numerusform>%n Entscheidungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n duplicate(s)</source>
   <translation>
    <numerusform>%n Dublette</numerusform>
    <numerusform>%n Dubletten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%n Fund</numerusform>
    <numerusform>%n Funde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n likely pair(s)</source>
   <translation>
    <numerusform>%n wahrscheinliches Paar</numerusform>
    <numerusform>%n wahrscheinliche Paare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s)</source>
   <translation>
    <numerusform>%n Verbindung</numerusform>
    <numerusform>%n Verbindungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mark(s)</source>
   <translation>
    <numerusform>%n Markierung</numerusform>
    <numerusform>%n Markierungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mention(s)</source>
   <translation>
    <numerusform>%n Erwähnung</numerusform>
    <numerusform>%n Erwähnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more actor(s)</source>
   <translation>
    <numerusform>%n weiterer Akteur</numerusform>
    <numerusform>%n weitere Akteure</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more article(s)</source>
   <translation>
    <numerusform>%n weiterer Artikel</numerusform>
    <numerusform>%n weitere Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more form(s)</source>
   <translation>
    <numerusform>%n weitere Form</numerusform>
    <numerusform>%n weitere Formen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation>
    <numerusform>%n weitere Stelle</numerusform>
    <numerusform>%n weitere Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n name(s)</source>
   <translation>
    <numerusform>%n Name</numerusform>
    <numerusform>%n Namen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new article(s)</source>
   <translation>
    <numerusform>%n neuer Artikel</numerusform>
    <numerusform>%n neue Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new version(s)</source>
   <translation>
    <numerusform>%n neue Version</numerusform>
    <numerusform>%n neue Versionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s)</source>
   <translation>
    <numerusform>%n anderer</numerusform>
    <numerusform>%n andere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other reason(s)</source>
   <translation>
    <numerusform>%n anderer Grund</numerusform>
    <numerusform>%n andere Gründe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outlet(s)</source>
   <translation>
    <numerusform>%n Medium</numerusform>
    <numerusform>%n Medien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair(s)</source>
   <translation>
    <numerusform>%n Paar</numerusform>
    <numerusform>%n Paare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n Stelle</numerusform>
    <numerusform>%n Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n Frage</numerusform>
    <numerusform>%n Fragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark(s)</source>
   <translation>
    <numerusform>%n Bemerkung</numerusform>
    <numerusform>%n Bemerkungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n Sekunde</numerusform>
    <numerusform>%n Sekunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n story(s)</source>
   <translation>
    <numerusform>%n Geschichte</numerusform>
    <numerusform>%n Geschichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n supports(s)</source>
   <translation>
    <numerusform>%n spricht dafür</numerusform>
    <numerusform>%n sprechen dafür</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n Mal</numerusform>
    <numerusform>%n Mal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n version(s)</source>
   <translation>
    <numerusform>%n Version</numerusform>
    <numerusform>%n Versionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n Wort</numerusform>
    <numerusform>%n Wörter</numerusform>
   </translation>
  </message>
 </context>
</TS>
