package dev.todoke.testing;

import java.util.List;
import java.util.Map;

/// Templates of one module with a model each (画面の見本), so that every template is rendered by a test.
///
/// Implement it in the test tree of a module as a class with a constructor without parameters whose name ends in
/// `Samples`, below `dev.todoke.<module>`; `PagesRenderTest` finds it by itself.
public interface PageSamples {

    List<Sample> samples();

    /// One template with the model its controller gives it.
    ///
    /// @param template name without folder prefix and ending, for example `linkage/review`
    /// @param path address that the page has, for the frame
    record Sample(String template, String path, Map<String, Object> model) {}
}
