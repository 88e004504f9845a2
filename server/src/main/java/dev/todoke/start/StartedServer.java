package dev.todoke.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts the application with the properties of a command (サーバーの起動).
final class StartedServer {

    private static final int PORTS_TRIED = 20;

    private StartedServer() {}

    static ConfigurableApplicationContext start(
            Class<?> program, List<String> profiles, Map<String, String> properties) {
        var application = new SpringApplication(program);
        application.setAdditionalProfiles(profiles.toArray(String[]::new));
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        var args = new ArrayList<String>();
        properties.forEach((name, value) -> args.add("--" + name + "=" + value));
        args.add("--spring.main.keep-alive=true");
        // why a start failed is said in one sentence; the whole chain of causes is asked for with logging.level
        args.add("--logging.level.org.springframework.boot.SpringApplication=off");
        args.add("--logging.level.org.springframework.boot.web.server.servlet.context=error");
        return application.run(args.toArray(String[]::new));
    }

    /// Folder of the program: the one the launcher names, otherwise where it was started.
    static Path home() {
        return Path.of(System.getProperty("todoke.home", "")).toAbsolutePath();
    }

    /// The wanted port, or the next free one after it.
    static int freePortFrom(int wanted) {
        return IntStream.range(wanted, wanted + PORTS_TRIED)
                .filter(StartedServer::free)
                .findFirst()
                .orElse(wanted);
    }

    static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            // somebody listens there: that is the answer
            return false;
        }
    }
}
