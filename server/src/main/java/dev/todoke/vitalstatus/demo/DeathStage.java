package dev.todoke.vitalstatus.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.vitalstatus.desk.DeathAnswer;
import dev.todoke.vitalstatus.desk.DeathDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Takes the deaths of the synthetic prefectures in, through the same desk as the page (実演: 死亡情報の取込).
@Component
@Profile("registry")
public class DeathStage implements DemoStage {

    private static final String DONE = "taken";

    private final DeathDesk desk;

    public DeathStage(DeathDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "死亡情報の取込";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var lines = new ArrayList<String>();
        world.chunk(cursor -> {
            if (!cursor.equals(DONE)) {
                lines.add(take(world.folder().resolve("deaths.csv")));
            }
            return DONE;
        });
        return lines;
    }

    private String take(Path file) {
        try (var in = Files.newInputStream(file)) {
            return switch (desk.take(in, "")) {
                case DeathAnswer.Taken done ->
                    String.format(Locale.ROOT, "死亡 %,d件を取り込みました。読めなかった行 %,d件。", done.taken(), done.refused());
                case DeathAnswer.Received received -> String.format(Locale.ROOT, "死亡 %,d行を受け付けました。", received.rows());
                case DeathAnswer.Refused(var reasons) -> String.join(" ", reasons);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
