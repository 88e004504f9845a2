package dev.todoke.start;

import dev.todoke.database.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Runs the server for real use, with the faces that are named (運用).
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ServerProgram program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--faces", split = ",", defaultValue = "portal,registry,office,applicant,public")
    private List<String> faces = List.of();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "")
    private String data = "";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String address = "";

    @Option(names = "--database-url", paramLabel = "URL", defaultValue = "")
    private String databaseUrl = "";

    @Option(names = "--database-user", paramLabel = "NAME", defaultValue = "")
    private String databaseUser = "";

    @Option(names = "--database-password-file", paramLabel = "FILE", defaultValue = "")
    private String databasePasswordFile = "";

    @Option(names = "--database-owner", paramLabel = "NAME", defaultValue = "")
    private String databaseOwner = "";

    @Option(names = "--database-owner-password-file", paramLabel = "FILE", defaultValue = "")
    private String databaseOwnerPasswordFile = "";

    @Option(names = "--virus-scan", paramLabel = "none|waived|PROGRAM", defaultValue = "none")
    private String virusScan = "";

    @Option(names = "--releases", paramLabel = "FILE|DIR", defaultValue = "")
    private String releases = "";

    // The value is read before parsing, since help is written in its language; declared here so that it is accepted.
    @Option(names = "--lang", paramLabel = "ja|en", defaultValue = "")
    @SuppressWarnings("UnusedVariable")
    private String lang = "";

    @Override
    public Integer call() throws IOException {
        var unknown = faces.stream().filter(face -> Face.of(face).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw wrong("serve.faces", String.join(", ", unknown));
        }
        if (!StartedServer.free(port)) {
            throw wrong("demo.port", port);
        }
        var properties = new LinkedHashMap<String, String>();
        properties.put(
                "todoke.data",
                (data.isEmpty()
                                ? StartedServer.home().resolve(".todoke/serve")
                                : Path.of(data).toAbsolutePath())
                        .toString());
        properties.put("server.port", Integer.toString(port));
        properties.put("server.address", address);
        if (!databaseUrl.isEmpty()) {
            properties.put("todoke.database.url", databaseUrl);
            properties.put("todoke.database.user", databaseUser);
            properties.put("todoke.database.owner-user", databaseOwner);
            properties.put("todoke.database.password", password(databasePasswordFile, "TODOKE_DATABASE_PASSWORD"));
            properties.put(
                    "todoke.database.owner-password",
                    password(databaseOwnerPasswordFile, "TODOKE_DATABASE_OWNER_PASSWORD"));
        }
        if (List.of("none", "waived").contains(virusScan)) {
            properties.put("todoke.virus-scan", virusScan);
        } else {
            properties.put("todoke.virus-scan", "command");
            properties.put("todoke.virus-scan-command", virusScan);
        }
        if (!releases.isEmpty()) {
            properties.put("todoke.releases", Path.of(releases).toAbsolutePath().toString());
        }
        // jobs belong to the registry room's program
        properties.put("todoke.jobs", faces.contains("registry") ? "on" : "off");
        StartedServer.start(program().application(), faces, properties);
        say("serve.started", "http://%s:%d (%s)".formatted(address, port, String.join(", ", faces)));
        if (virusScan.equals("none") && faces.contains("portal")) {
            say("serve.closed", "--virus-scan");
        }
        return ServerProgram.RUNNING;
    }

    /// The password is never an argument: everybody on the machine could read it in the list of processes.
    private static String password(String file, String variable) throws IOException {
        return file.isEmpty()
                ? System.getenv().getOrDefault(variable, "")
                : Files.readString(Path.of(file)).strip();
    }

    private void say(String key, String value) {
        spec.commandLine().getOut().println(program().words().getString(key).formatted(value));
        spec.commandLine().getOut().flush();
    }

    private ServerProgram program() {
        return Objects.requireNonNull(program);
    }

    private ParameterException wrong(String key, Object value) {
        return new ParameterException(
                spec.commandLine(), program().words().getString(key).formatted(value));
    }
}
