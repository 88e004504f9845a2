package dev.todoke.start;

import dev.todoke.demo.DemoDesk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Starts the whole system with an embedded database and a synthetic prefecture (実演).
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    static final List<String> PROFILES = List.of("portal", "registry", "office", "applicant", "public", "demo");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2030;
    private static final long LEAST_POPULATION = 1_000;
    private static final long MOST_POPULATION = 10_000_000;
    private static final int USUAL_PORT = 8080;

    @ParentCommand
    private @Nullable ServerProgram program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--population", paramLabel = "N", defaultValue = "100000")
    private long population;

    @Option(names = "--years", paramLabel = "2016-2023", defaultValue = "2016-2023")
    private String years = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "")
    private String data = "";

    @Option(names = "--port", paramLabel = "N", defaultValue = "0")
    private int port;

    // The value is read before parsing, since help is written in its language; declared here so that it is accepted.
    @Option(names = "--lang", paramLabel = "ja|en", defaultValue = "")
    @SuppressWarnings("UnusedVariable")
    private String lang = "";

    @Override
    public Integer call() {
        var folder = data.isEmpty()
                ? StartedServer.home().resolve(".todoke/demo")
                : Path.of(data).toAbsolutePath();
        var listening = port == 0 ? StartedServer.freePortFrom(USUAL_PORT) : port;
        if (port != 0 && !StartedServer.free(port)) {
            throw wrong("demo.port", port);
        }
        var properties = properties(folder, listening);
        var talk = new DemoTalk(spec.commandLine().getOut(), program().words());
        talk.starting(folder);
        var context = StartedServer.start(program().application(), PROFILES, properties);
        talk.started(listening);
        var desk = context.getBean(DemoDesk.class);
        Thread.ofPlatform().daemon().name("demo talk").start(() -> talk.follow(desk));
        return ServerProgram.RUNNING;
    }

    private Map<String, String> properties(Path folder, int listening) {
        var match = YEARS.matcher(years);
        if (!match.matches()) {
            throw wrong("demo.years", years);
        }
        var from = Integer.parseInt(match.group(1));
        var to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        if (from < FIRST_YEAR || to < from || to > LAST_YEAR) {
            throw wrong("demo.years", years);
        }
        if (population < LEAST_POPULATION || population > MOST_POPULATION) {
            throw wrong("demo.population", population);
        }
        var properties = new LinkedHashMap<String, String>();
        properties.put("todoke.data", folder.toString());
        properties.put("todoke.demo.enabled", "true");
        properties.put("todoke.demo.population", Long.toString(population));
        properties.put("todoke.demo.from-year", Integer.toString(from));
        properties.put("todoke.demo.to-year", Integer.toString(to));
        properties.put("todoke.demo.seed", Long.toString(seed));
        properties.put("todoke.virus-scan", "waived");
        properties.put("server.port", Integer.toString(listening));
        return properties;
    }

    private ServerProgram program() {
        return Objects.requireNonNull(program);
    }

    private ParameterException wrong(String key, Object value) {
        return new ParameterException(
                spec.commandLine(), program().words().getString(key).formatted(value));
    }
}
