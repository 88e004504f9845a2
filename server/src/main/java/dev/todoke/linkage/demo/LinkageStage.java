package dev.todoke.linkage.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.linkage.job.LinkageJob;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Links what has been received (実演の照合).
@Component
class LinkageStage implements DemoStage {

    private static final int PLACE = 50;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "照合";
    }

    @Override
    public List<String> run(DemoWorld world) {
        return List.of(world.runJob(LinkageJob.KIND, LinkageJob.SCOPE, Map.of()).message());
    }
}
