package dev.todoke.demo.web;

import dev.todoke.testing.PageSamples;
import dev.todoke.web.ProgressBar;
import java.util.List;
import java.util.Map;

/// The page of the demonstration with a model.
final class DemoSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var bar = new ProgressBar("demo", "実行中", 3, 9, "照合", "", "", "/demo/progress", "");
        var page = new DemoPage(
                bar,
                List.of(
                        new DemoPage.Stage("施設の登録", "完了", "0.2", List.of("病院等 12施設を登録しました。")),
                        new DemoPage.Stage("照合", "実行中", "", List.of())));
        return List.of(new Sample("demo/progress", "/demo", Map.of("page", page)));
    }
}
