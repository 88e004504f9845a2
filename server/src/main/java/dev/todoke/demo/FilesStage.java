package dev.todoke.demo;

import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Makes up the prefecture and writes its files (架空の県のファイル), the first stage: the others read them.
///
/// The same plan gives the same files, so a stage that was killed simply begins anew.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class FilesStage implements DemoStage {

    private static final int ORDER = 5;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "架空の県の作成";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var plan = SynthPlan.demo(Math.toIntExact(world.population()), world.fromYear(), world.toYear(), world.seed());
        try {
            remove(world.folder());
            var counts = SyntheticPrefecture.write(plan, world.folder(), world.progress());
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "人口 %,d人(3県)、診断年 %d–%d年、種 %d",
                            world.population(),
                            world.fromYear(),
                            world.toYear(),
                            world.seed()),
                    String.format(Locale.ROOT, "届出 %,d件、死亡者情報票 %,d件を作りました。", counts.notifications(), counts.deaths()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
