package dev.todoke.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Starts the server on a folder to be thrown away, opens the first page of every face, and ends (起動の下稽古).
///
/// The launcher runs it once beside the first start of a build while the Java machine writes down which classes a start
/// needs; later starts
/// read that and are faster.
@Command(name = "rehearse", hidden = true)
final class RehearsalCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 18_080;
    private static final List<String> PAGES = List.of("/", "/portal", "/registry", "/office", "/applicant", "/public");

    @ParentCommand
    private @Nullable ServerProgram program;

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var port = StartedServer.freePortFrom(USUAL_PORT);
        var properties = Map.of(
                "todoke.data", data.toAbsolutePath().toString(),
                "server.port", Integer.toString(port));
        try (var context = StartedServer.start(
                        Objects.requireNonNull(program).application(), DemoCommand.PROFILES, properties);
                var visitor = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            for (var page : PAGES) {
                visitor.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .build(),
                        BodyHandlers.discarding());
            }
            return context.isActive() ? 0 : ServerProgram.MACHINE_FAILED;
        }
    }
}
