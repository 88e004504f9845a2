package dev.todoke.workbench.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the files of the synthetic prefectures that the later stages take in (実演: 合成データの作成).
///
/// The folder appears only when it is complete: a program killed in the middle begins this stage again.
@Component
@Profile("demo")
class SynthFolderStage implements DemoStage {

    private static final int ORDER = 5;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "合成データの作成";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var folder = world.folder();
        if (Files.exists(folder.resolve("facilities.csv"))) {
            return List.of("合成データはすでにあります。そのまま使います。");
        }
        var plan = SynthPlan.demo(Math.toIntExact(world.population()), world.fromYear(), world.toYear(), world.seed());
        try {
            var made = SyntheticPrefecture.write(plan, folder, world.progress());
            return List.of(String.format(
                    Locale.ROOT,
                    "病院等 %,d施設、届出 %,d件、遡り調査の回答 %,d件、死亡 %,d件を書き出しました。",
                    made.facilities(),
                    made.notifications(),
                    made.followBackAnswers(),
                    made.deaths()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
