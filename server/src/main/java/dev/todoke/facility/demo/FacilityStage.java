package dev.todoke.facility.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.facility.FacilityFile;
import dev.todoke.facility.FacilityRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Enters the hospitals of the synthetic prefectures into the register (実演: 施設の登録).
@Component
@Profile("registry")
public class FacilityStage implements DemoStage {

    /// After the folder is written (20) and before the accounts of the hospitals (25).
    private static final int ORDER = 22;

    private final FacilityRegister register;

    public FacilityStage(FacilityRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "施設の登録";
    }

    @Override
    public List<String> run(DemoWorld world) {
        try {
            var facilities = FacilityFile.read(Files.readAllLines(world.folder().resolve("facilities.csv")));
            world.chunk(_ -> {
                facilities.forEach(register::record);
                return "entered";
            });
            return List.of(String.format(Locale.ROOT, "病院等 %,d施設を登録しました。", facilities.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
