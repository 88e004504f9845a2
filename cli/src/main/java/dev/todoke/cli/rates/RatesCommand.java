package dev.todoke.cli.rates;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.population.StandardPopulation;
import dev.todoke.population.StandardPopulations;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke rates IN --standard …`: crude, age-standardised and cumulative rates of a table (率の計算).
///
/// Memory grows with the number of groups, not with the number of rows.
@Command(name = "rates", mixinStandardHelpOptions = true)
public final class RatesCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "IN", descriptionKey = "IN")
    private String in = "";

    @Option(names = "--standard", required = true, paramLabel = "jp1985|jp2015|world|FILE")
    private String standard = "";

    @Option(names = "--out", paramLabel = "OUT", defaultValue = "-")
    private String out = "-";

    public RatesCommand(Console console) {
        this.console = console;
        this.words = console.words("rates");
    }

    @Override
    public Integer call() throws IOException {
        var weights = standard();
        var table = read();
        for (RatesTable.Refusal refusal : table.refusals()) {
            console.tell(words.say(
                    refusal.reason(), in, refusal.line(), refusal.column(), refusal.value(), refusal.allowed()));
        }
        var writer = new RatesWriter(table.groupColumns(), weights, words);
        try (var output = AtomicOutput.open(out, console)) {
            writer.write(table.groups(), output.writer());
            output.complete();
        }
        writer.remarks().forEach(console::tell);
        console.tell(words.say(
                "counts",
                table.rows(),
                table.rows() - table.refusedRows(),
                table.refusedRows(),
                table.groups().size()));
        return table.refusals().isEmpty() && !writer.leftEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private RatesTable read() throws IOException {
        try (var text = open(in);
                var progress = new ProgressBar(console, words.say("reading"))) {
            return RatesTable.read(text, progress);
        } catch (RatesTable.MissingColumns missing) {
            throw wrongCall(words.say("missing-columns", in, missing.columns()), missing);
        } catch (CharacterCodingException notUtf8) {
            throw wrongCall(words.say("not-utf8", in), notUtf8);
        } catch (CsvParseException broken) {
            throw wrongCall(words.say("broken-csv", in, String.valueOf(broken.getMessage())), broken);
        }
    }

    private StandardPopulation standard() throws IOException {
        var shipped = StandardPopulations.find(standard);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        try (var text = open(standard)) {
            return StandardFile.read(standard, text);
        } catch (StandardFile.NotAStandard problem) {
            throw wrongCall(words.say("not-a-standard", standard, problem.where()), problem);
        } catch (CharacterCodingException notUtf8) {
            throw wrongCall(words.say("not-utf8", standard), notUtf8);
        }
    }

    private static WrongCall wrongCall(String sentence, Exception cause) {
        var problem = new WrongCall(sentence);
        problem.initCause(cause);
        return problem;
    }

    private Reader open(String where) throws IOException {
        if (!where.equals("-") && !Files.isReadable(Path.of(where))) {
            throw new WrongCall(words.say("no-such-file", where));
        }
        InputStream bytes = where.equals("-") ? console.in() : Files.newInputStream(Path.of(where));
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
