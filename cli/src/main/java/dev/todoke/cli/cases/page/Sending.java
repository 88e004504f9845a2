package dev.todoke.cli.cases.page;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.cases.CaseExport;
import dev.todoke.cli.cases.Casebook;
import dev.todoke.cli.cases.CheckedCases;
import dev.todoke.notification.FileForm;
import dev.todoke.transport.PackageKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Writes the cases of a year beside the case file (届け出るファイルの作成), and says what was written and what
/// was left out.
final class Sending {

    private final Path folder;
    private final Words words;
    private final Console console;

    Sending(Path folder, Words words, Console console) {
        this.folder = folder;
        this.words = words;
        this.console = console;
    }

    String export(Casebook book, int year, String charset) throws IOException {
        var checked = CheckedCases.ofYear(book, year, console.clock());
        if (checked.withoutError().isEmpty()) {
            return nothing(checked, year);
        }
        var target = folder.resolve(CaseExport.csvName(book, year));
        try (var output = AtomicOutput.open(target)) {
            var form = charset.equals("utf-8") ? FileForm.UTF_8_WITH_HEADER : FileForm.OF_HOSPITAL_TOOLS;
            output.stream().write(CaseExport.csv(checked.withoutError(), form));
            output.complete();
        } catch (CharacterCodingException _) {
            return words.say("no-such-character");
        }
        return words.say("written", target, checked.withoutError().size()) + leftOut(checked);
    }

    String seal(Casebook book, int year, String pem) throws IOException {
        var recipient = PackageKey.read(pem);
        if (recipient.isEmpty()) {
            return words.say("no-key");
        }
        var checked = CheckedCases.ofYear(book, year, console.clock());
        if (checked.withoutError().isEmpty()) {
            return nothing(checked, year);
        }
        byte[] csv = CaseExport.csv(checked.withoutError(), FileForm.UTF_8_WITH_HEADER);
        var target = folder.resolve(CaseExport.packageName(book, year));
        try (var output = AtomicOutput.open(target)) {
            CaseExport.seal(book, year, csv, recipient.get(), console.clock().instant(), output.stream());
            output.complete();
        }
        return words.say("written", target, checked.withoutError().size())
                + leftOut(checked)
                + words.say("fingerprint", PackageKey.fingerprint(recipient.get()), CaseExport.sha256(csv));
    }

    private String nothing(CheckedCases checked, int year) {
        return words.say("nothing-to-send", year) + leftOut(checked);
    }

    private String leftOut(CheckedCases checked) {
        if (checked.withError().isEmpty()) {
            return "";
        }
        return words.say(
                "left-out",
                checked.withError().stream()
                        .map(wrong -> String.valueOf(wrong.kept().number()))
                        .collect(Collectors.joining(", ")));
    }
}
