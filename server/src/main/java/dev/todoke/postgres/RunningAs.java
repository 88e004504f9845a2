package dev.todoke.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Under which user the server's programs run (実行する利用者): PostgreSQL refuses to run as root.
public enum RunningAs {
    /// An ordinary user starts the programs as they are.
    ORDINARY_USER(""),
    /// Root inside a user namespace of its own looks like nobody to PostgreSQL and keeps its rights to the folder.
    ROOT_IN_NAMESPACE("unshare -U"),
    /// Root where user namespaces are closed: the folder is handed to the user nobody (65534).
    ROOT_AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY = 65534;

    private final String prefix;

    RunningAs(String prefix) {
        this.prefix = prefix;
    }

    /// The way that fits this machine.
    public static RunningAs here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ORDINARY_USER;
        }
        return answers(List.of("unshare", "-U", "true")) ? ROOT_IN_NAMESPACE : ROOT_AS_NOBODY;
    }

    List<String> command(List<String> command) {
        return Stream.concat(Arrays.stream(prefix.split(" ")).filter(word -> !word.isEmpty()), command.stream())
                .toList();
    }

    /// Gives what lies in the folder to the user the server runs as, where that is another one.
    void handOver(Path folder) {
        if (this != ROOT_AS_NOBODY || !Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new PostgresFailure("データフォルダの所有者を nobody に変更できません: " + folder, e);
        }
    }

    private static boolean answers(List<String> command) {
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return started.waitFor(10, TimeUnit.SECONDS) && started.exitValue() == 0;
        } catch (IOException e) {
            // the program is not installed: that is the answer
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
