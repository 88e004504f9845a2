package dev.todoke.provision.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("名簿の鍵")
class ListVaultTest {

    private static final byte[] LIST = "架空の名簿".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("同時に起動しても鍵は1つで、だれが封をしてもだれでも開けられ、書きかけのファイルは残らない")
    void oneKeyHoweverManyStart(@TempDir Path folder) throws InterruptedException, ExecutionException, IOException {
        var data = new DataFolder(folder);
        var starts = new ArrayList<Callable<ListVault>>();
        for (int i = 0; i < 16; i++) {
            starts.add(() -> new ListVault(data));
        }
        var vaults = new ArrayList<ListVault>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var vault : threads.invokeAll(starts)) {
                vaults.add(vault.get());
            }
        }
        byte[] sealed = vaults.getFirst().seal(LIST, "l-1");
        assertThat(vaults)
                .allSatisfy(vault -> assertThat(vault.open(sealed, "l-1")).isEqualTo(LIST));
        try (var files = Files.list(data.keys())) {
            assertThat(files.toList()).singleElement().satisfies(key -> {
                assertThat(Files.size(key)).isEqualTo(32);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                        .isEqualTo("rw-------");
            });
        }
    }
}
