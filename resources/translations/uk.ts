<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>Fieldfare</name>
  <message>
   <source>&amp;About Fieldfare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export everything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find in article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hide from relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;How good is this?…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Look for new articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Merge…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Narrow the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New notebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Not a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Notes and claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open notebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste as article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Split off a name…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Usual text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Watched folders…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;table&gt;{0}&lt;/table&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A model finds the names; rules of Fieldfare and your decisions stand above it. The choice is this notebook's. Models are added from files on this computer: nothing is fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name finds the other names of the same actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note on this mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;rticles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A+</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Fieldfare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept all likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept all likely ({0:,})…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors appear here as soon as articles have been read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors as a table: CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors to choose from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors with this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acts and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a model from a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a model from a wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a wheel…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add these words to a &amp;claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to a claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All as at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys are as they were at first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also LIKE THIS and like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also inflected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ann Lee
Waterways Authority
port strike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Around the chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles in the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles of the chosen time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles of the story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles that count: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles that tell the same in the same words are one story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As often as fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again at the end of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At first: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A−</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before and after a day…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By date, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By date, oldest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By outlet, date, language, tag and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the words before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the words behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Captions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalogue of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change &amp;kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chapters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose &amp;nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a claim at the left, or state a new one.

A claim collects the passages that support it and those that contradict it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a note at the left, or write a new one.

A note can be about an article, a place in it, an actor, a relation, or about nothing in particular.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose all articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an actor: double-click it in the list at the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an article in the library, or drop files here to import them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose from when to when articles count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose somebody in the picture or in the list of actors, or here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the actor of the mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the column that holds the text of the articles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims to choose from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close  (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour by community</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour by kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour by tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour of this mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours, hubs and layout of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companions of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare two outlets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing the names …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing the names…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Concordance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the claim with its quotations and sources, as Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with &amp;source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrected: {0}. Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counting who appears with whom …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counting: {0} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts for all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates below the relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates of the articles that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day, as 2022-02-24</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions are listed at the left, the newest first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions that could not be placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Del · everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete what is chosen in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did you mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different things</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dim hubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop files or folders here, paste text, or choose Import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each line is counted as an actor under all of its names, or else as words in the texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each row of “{0}” becomes one article. These are the first rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit &amp;catalogue…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit catalogue{0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the word and search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter chooses one, plus and minus zoom, 0 shows everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter opens · Esc closes · “&gt;” for the menu alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter · names, companions, every mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every decision on a place fits what was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every name that counts has been checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything was written to “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence of the link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence: sentences in which both appear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence: {0} — {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export everything into an empty folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fieldfare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fieldfare looks into these folders, and the folders in them, when this notebook is opened and when you press F5. It imports what is new and leaves the files as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fieldfare notebooks (*</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fieldfare — Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files that were not added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter &amp;articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter a&amp;ctors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter decisions and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter outlets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter the sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an act or a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this article  (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold all groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold and unfold a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold what is not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget this decision; can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From mark to mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the box to what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GraphPalette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>G²: how much this is beyond chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here it is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide from relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide hubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hits in context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home, End, Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How are {0} and {1} connected?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How good is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How good the names are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many of these names are checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of the network is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of the network is shown: from its backbone to everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How near two actors must stand to count as appearing together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often both stand together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often both would stand together by chance alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often two actors must appear together to be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>However sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image, 300 dots to the inch: PNG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a &amp;folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import articles; when they are read, their names are checked here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import articles; when they are read, their names can be checked here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In all articles that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In any capitals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In how many articles; one story told by several outlets in the same words counts once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In how many outlets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the trash since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this the same actor?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not tell this story: it counts by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It lies in the trash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept with the decision, and shown when the question returns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger, smaller, all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least number of joint appearances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out of the picture, the links and the evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left, Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the claim go; Undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the note go; Undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library as a &amp;table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link to an actor, article, claim or note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links as a table: CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List of actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List of names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List the articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at all likely pairs in one list, and merge those that you leave ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking where it stands …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>M · Look at the evidence first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as &amp;important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as &amp;read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark to &amp;be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark to be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark what is selected in a colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrix of the relations that are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaning of colour {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mentioned most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mentions in context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mentions that are in no question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge these pairs?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge {0} actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge {0} actors…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mo&amp;dels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More has been read: draw anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More names, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than {0} chosen: too many to change at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to &amp;trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NEAR(port strike, 5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the colours…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name to keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name {0:,} of {1:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and articles of the actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names or words, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names to &amp;look for…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names to count, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow by a count, or take that back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow by outlet, date, tag and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne&amp;xt article with the chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither read nor to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network for Gephi: GEXF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network: GraphML…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New notebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New since this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next place  (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No actor is called “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No actor occurs in this article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No actor of this kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article fits all of this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article has a date yet.
Dates are set in the catalogue of an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article has “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim yet.

Select words in the reader and choose “Add to a claim…”, or press New.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision about names yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision says “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No folder is watched yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No name is looked for yet.
Select one in a text and choose “This is a name…”, or write some below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No newer version of the one before: both count, each as an article of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No note fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No note yet.

Select words in the reader and choose “Note here…”, or press New.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notebook yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No question about who is who is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sentence holds these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No two actors appear together yet.
Import articles, or choose a wider window: paragraph or article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No&amp;te on these words…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is chosen.
Choose actors in the list at the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is chosen.
Choose an actor, to see with whom it stands and when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is mentioned in an article with a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Node</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a name (everywhere)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note here…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on this mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on this mark…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes and claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing contradicts it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been imported yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing supports it yet. Select words in the reader, and choose “Add to a claim…” in their menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing that it is called is a name, anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to decide of this kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to decide.

Names that may be one are asked about here when articles come in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of all its links in the picture together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of these places you decided who is meant, or that nobody is. They were read in another way since, so that the decision fits no name any more. It is kept: when a reading finds the place again, it holds again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On an older version; the words do not stand here any more:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only new ones since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one story that several outlets tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the chosen actors, whom they appear with, and the links among these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the place that you have selected becomes a name. Whatever is read elsewhere stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another article beside this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open notebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open or make a notebook first; then drop the articles again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the &amp;example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the link at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the page of “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the place in its article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the result, line or row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open what the note is about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or drop a notebook here. Everything stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order, groups and columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other names too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others that tell this story…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlet, Z first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page: PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs that are no relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs to merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted, or no ending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Persons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture for print and the web: SVG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture of relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin where it stands	P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place before  (Shift+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places at which the name stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plurals, and the cases of Slavic languages: look at each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press new keys for “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous article with the chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the running job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a question to the network, or open a saved view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on the list of what is to be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the articles away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the evidence away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question {0:,} of {1:,} · {2} in question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions, what matters most first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R&amp;elations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;view names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read everything again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read what is &amp;unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {0:,} of {1:,} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent notebooks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the tag {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove “{0}” from this computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename “{0}”…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports of i&amp;mports…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports of imports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore {0:,} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry {0:,} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this search…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved · {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saves by itself as you write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the colours mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the note is about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the relation is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the relation is…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the right words in the sentence above, then:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select words in the text and press 1 to 5 to mark them in a colour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all that is not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show file in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show hubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in r&amp;elations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {0:,} hidden from relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {0}; with none pressed, all kinds are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space between lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space, Left, Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split {0} off again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split “{0}” off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State a new claim, or type some letters of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State the claim in one sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped before the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped reading before the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped; {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;ags…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;imeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;rash…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab, arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table of relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table of the relations that are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags{0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the newest decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out of the picture and of the counts there; it can be taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the pin out	P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the tag “{0}” off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the note, in Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The claim, in one sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first rows of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The names in this article have not been read yet. Choose “Read what is unread” in the File menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note as it reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The notebook is open to read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The open article “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture as a file, as data, or to the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The relation of these two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same relations as a picture, a table or a matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share of the shortest ways between two others that lead by it, in per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole picture in small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole picture; click to go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window will speak {0} when Fieldfare starts again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no article in this notebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no link to show for this.
Let more articles count, or fewer joint appearances suffice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to check yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are left out of the picture and of the counts there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These articles count nowhere. They stay in the notebook, with all that was decided on them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These articles tell one story in the same words. It counts once in relations, by the text of the first one; every outlet is named as a source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These names are found wherever they stand, also in articles that you import later: as whole words, in the same capitals, with or without a possessive. What you have decided at a place stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These {0:,} articles are the same story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are not one, and are not suggested again (D or N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This actor is no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This article again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This article has been read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This article lies in the trash. It can be read, but it counts nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is an older version of the article. It can be read, but it counts nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is another article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {0} wherever this line stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key works inside of its pane. It cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This name everywhere…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This one is another actor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This says what the relation is…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick those who are one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, Z first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the end, all dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Told once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two letters: en, de, ru</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type some letters of a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type, size, width of the column, space between lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>U</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfold all groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlikely ones too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlikely ones too ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick what is not one. The name after the arrow is kept. All of it is one step, and Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use for this notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Walk through the actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watched folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watched folders…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be linked to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be searched for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What column {0} holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be placed ({0:,})…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be placed…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What counts as a relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do the columns hold?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does one outlet say, and the other does not?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does this sentence say of the two?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is known of the chosen model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it has read stays in the notebooks. This cannot be undone; it can be added again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What one outlet says and another does not…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the colours mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the colours of your marks mean, in this notebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the one is or does to the other, in your words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this one says …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to narrow by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was there before this day, and what since?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you marked in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you said is no relation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When they appear together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the article comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where these names stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where your marks, the chosen actors and what you look for stand in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which articles count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which claim do these words speak for or against?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who else tells the story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is in the articles, who appears with whom,
and which sentence says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is it here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom have {0} in common?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of the column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With how many others of the picture it is linked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a new one  (Ctrl+Alt+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note on it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note on the relation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write here. # makes a heading, - a list, &gt; a quotation, [[ a link.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as 2022-02-24, 2022-02 or 2022.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write or read the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to &amp;files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write {0:,} articles to files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write {0} into a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {0} to “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have looked at this actor and it is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have looked at this relation, and it is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have not said of any two that they are no relation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You said that this is no relation: it is left out of the picture and of the counts there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your words are drawn on the line, with an arrow, unlike what is only counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and stands for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>articles with both words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>found by a rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no other name is certainly the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>older version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one thing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>port strike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read by the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>said by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signed 16 documents with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with a word that begins so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with both no more than five words apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with the word in the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with these words side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your notes instead of the articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1} counted…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}
Read it there; Back returns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} about who is who{1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} counted{1}. Enter or a double click shows the articles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} read that had been left unread.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} with {1} and {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} · is one with the others that are ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} — Fieldfare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} — {1}. Open the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: change what the passage does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: counting …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} in one {2}{3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} — show others again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}. Show others again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}{1}. Left and Right move a handle, Tab takes the other one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {kind}, {count} relations in the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nodes} actors and {links} relations. Tab and the arrows move between actors, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has {1} now.{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is another actor everywhere…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is another actor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a name anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… and this one does not, and the other way round</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n actor(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n companion(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n contradicts(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n counted mention(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n duplicate(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n likely pair(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mark(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mention(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more actor(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more article(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more form(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more place(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n name(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new article(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new version(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other reason(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outlet(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n story(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n supports(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n version(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
