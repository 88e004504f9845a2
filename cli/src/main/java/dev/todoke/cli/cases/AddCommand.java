package dev.todoke.cli.cases;

import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke cases FILE add CSV`: takes the records of a notification file in (届出ファイルからの取込み). What is
/// right and what is wrong is kept alike; the checks name it. A record that is kept already is not kept
/// twice.
@Command(name = "add", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

    private final CasesCommand cases;
    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "CSV", descriptionKey = "CSV")
    private Path csv = Path.of("");

    @Option(names = "--layout", paramLabel = "EDITION")
    private String layout = ImportLayout.editions().getLast();

    AddCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        var columns = ImportLayout.edition(layout)
                .orElseThrow(() ->
                        new WrongCall(words.say("no-such-layout", layout, String.join(", ", ImportLayout.editions()))));
        if (!Files.isRegularFile(csv)) {
            throw new WrongCall(words.say("no-such-file", csv));
        }
        var records = new ArrayList<RawRecord>();
        try (var in = Files.newInputStream(csv)) {
            return switch (NotificationFiles.read(columns, in, records::add)) {
                case FileReading.ReadInFull _ -> cases.open(open -> add(open, records));
                case FileReading.Unreadable unreadable -> {
                    console.tell(csv + ": " + unreadable.sentence(console.locale()));
                    yield ExitStatus.FINDINGS;
                }
            };
        }
    }

    private int add(CaseFile open, List<RawRecord> records) throws IOException {
        var book = open.book();
        long kept = 0;
        for (RawRecord record : records) {
            var values = values(record);
            if (book.holds(values)) {
                console.tell(words.say("kept-already", csv, record.line()));
            } else {
                book = book.written(book.nextNumber(), values, console.clock().instant());
                kept++;
            }
        }
        open.save(book);
        console.tellCounts(new Counts(records.size(), kept, records.size() - kept));
        return kept == records.size() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private static Map<Item, String> values(RawRecord record) {
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, record.value(item));
        }
        return values;
    }
}
