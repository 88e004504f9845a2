package dev.todoke.fate.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.fate.job.FateJob;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells the hospitals of the practice installation what became of their notifications (実演: 届出のゆくえ).
@Component
@Profile("registry")
public class FateStage implements DemoStage {

    /// After the closings (70).
    private static final int ORDER = 75;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "届出のゆくえ";
    }

    @Override
    public List<String> run(DemoWorld world) {
        world.runJob(FateJob.KIND, "demo", Map.of());
        return List.of("各病院に、届出1件ごとのゆくえを知らせました。");
    }
}
