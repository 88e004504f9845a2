package dev.todoke.cli.cases;

import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.cli.cases.page.CasePages;
import dev.todoke.cli.cases.page.PageServer;
import dev.todoke.kernel.FacilityCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `todoke cases FILE …`: the case file of a small facility (小規模施設の症例ファイル).
@Command(name = "cases", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "[COMMAND]")
public final class CasesCommand implements Callable<Integer>, CommandGroup {

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private String passwordFile = "";

    @Option(names = "--port", paramLabel = "PORT")
    private int port;

    public CasesCommand(Console console) {
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("new", new NewCommand(this, console));
        members.put("add", new AddCommand(this, console));
        members.put("list", new ListCommand(this, console));
        members.put("check", new CheckCasesCommand(this, console));
        members.put("export", new ExportCommand(this, console));
        members.put("package", new PackageCasesCommand(this, console));
        members.put("password", new PasswordCommand(this, console));
        return members;
    }

    /// Called without a command below it: shows the pages until somebody ends them there or presses Ctrl-C.
    @Override
    public Integer call() throws IOException {
        return open(open -> {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            try (var server = PageServer.start(port, new CasePages(open, folder, console))) {
                console.tell(words.say("address", server.address()));
                server.awaitEnd();
                return ExitStatus.DONE;
            } catch (InterruptedException _) {
                // whatever was saved is on the disk
                Thread.currentThread().interrupt();
                return ExitStatus.DONE;
            }
        });
    }

    /// What a command does with the open file.
    interface Work {
        int with(CaseFile open) throws IOException;
    }

    /// Opens the file, lets a command work and closes it again.
    int open(Work work) throws IOException {
        var password = passwords().known(passwordFile);
        try (var open = CaseFile.open(file, password)) {
            return work.with(open);
        } catch (CaseFileRefused refused) {
            return refuse(refused);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    int create(FacilityCode facility) throws IOException {
        var password = passwords().fresh(passwordFile);
        try (var made = CaseFile.create(file, password, facility)) {
            console.tell(words.say("made", file, made.book().facility()));
            return ExitStatus.DONE;
        } catch (CaseFileRefused refused) {
            return refuse(refused);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    Passwords passwords() {
        return new Passwords(console, words);
    }

    private int refuse(CaseFileRefused refused) {
        throw new WrongCall(words.say(refused.fault().name(), file));
    }
}
