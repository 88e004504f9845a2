package dev.todoke.demo;

import dev.todoke.jobs.JobRun;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the stages of the demonstration share (実演の世界).
public interface DemoWorld {

    /// Folder with the files that the second stage writes and later stages read.
    Path folder();

    /// First year of diagnosis.
    int fromYear();

    /// Last year of diagnosis.
    int toYear();

    long seed();

    /// Inhabitants of the main prefecture.
    long population();

    /// The main prefecture first, then its neighbours.
    List<Prefecture> prefectures();

    /// Where this stage stands: empty at its first start, then whatever its last chunk answered.
    String cursor();

    /// One transaction, in the name of who acts now, that also moves the stage's cursor.
    void chunk(UnaryOperator<String> work);

    /// Runs a job of some module to its end; a run that is already done or under way is not begun a second time.
    JobRun runJob(String kind, String scope, Map<String, String> parameters);

    void total(long units);

    void message(String sentence);

    Progress progress();
}
