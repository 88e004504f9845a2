package dev.todoke.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("届出と検査")
class CleanRecordsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("誤りの倍率0では、どの届出にもエラーがない")
    void cleanRecordsHaveNoErrors() throws IOException {
        assertThat(errors(0, 150_000)).isEmpty();
    }

    @Test
    @DisplayName("誤りの倍率3では、いろいろな検査がエラーを見つける")
    void plantedErrorsAreFound() throws IOException {
        assertThat(errors(3, 60_000)).contains("D06", "L01", "S03", "S14", "S19", "S20", "S25", "S26", "X04", "X16");
    }

    private Set<String> errors(double factor, int population) throws IOException {
        var plan = SynthPlan.of(List.of(new Prefecture("40")), 2019, 2021, population, 5, factor);
        var target = folder.resolve("factor-" + factor);
        SyntheticPrefecture.write(plan, target, Progress.NONE);
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2023, 1, 1)));
        var found = new TreeSet<String>();
        for (var notification : new Written(target).notifications().values()) {
            for (var finding : checks.check(notification)) {
                if (finding.isError()) {
                    found.add(finding.check());
                }
            }
        }
        return found;
    }
}
