package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("判定過程の1行")
class TraceLineTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            341 | 1 | 8140 | OTHER_SITE     | 0 | 0  | R3 site T6; REC1 side 1; R4.2 type 3; new
            341 | 0 | 8140 | OTHER_SITE     | 0 | 0  | R3 site T6; R4.2 type 3; new
            187 | 1 | 8140 | OTHER_SITE     | 0 | 0  | R3 site C18; R4.2 type 3; new
            770 | 0 | 9680 | OTHER_SITE     | 0 | 0  | R4.1 systemic type 9; new
            341 | 2 | 8140 | OTHER_SIDE     | 2 | 3  | R3 site T6; REC1 side 2; R4.2 type 3; REC1 other side than group 2; new
            187 | 0 | 8140 | OTHER_SUBSITE  | 1 | 3  | R3 site C18; REC2 subsite 7; R4.2 type 3; REC2 other subsite than group 1; new
            445 | 0 | 8090 | OTHER_SUBSITE  | 1 | 2  | R3 site C44; REC2 subsite 5; R4.2 type 2; REC2 other subsite than group 1; new
            341 | 0 | 8070 | OTHER_TYPE     | 4 | 3  | R3 site T6; R4.2 type 1 other than 3 of group 4; new
            421 | 0 | 9861 | OTHER_SYSTEMIC | 1 | 9  | R4.1 systemic type 8 other than 9 of group 1; new
            421 | 0 | 9861 | SAME_SYSTEMIC  | 1 | 8  | R4.1 systemic type 8; same as group 1
            421 | 0 | 9861 | SAME_SYSTEMIC  | 1 | 14 | R4.1 systemic type 8 with 14; same as group 1
            509 | 0 | 8500 | SAME_TYPE      | 1 | 3  | R3 site C50; R4.2 type 3; same as group 1
            509 | 0 | 8000 | UNSPECIFIC     | 1 | 3  | R3 site C50; R4.2b type 17 with 3; same as group 1
            569 | 2 | 8441 | BOTH_SIDES     | 1 | 3  | R3 site C56; REC1x side 2; R4.2 type 3; same as group 1
            809 | 0 | 8140 | OPEN_SITE      | 1 | 3  | R3 site C80; R4.2 type 3; SITE open: a person should look; same as group 1
            509 | 0 | 8999 | OPEN_TYPE      | 1 | 3  | R3 site C50; R4.2 type 0 with 3; TYPE open: a person should look; same as group 1
            """)
    void names(int place, int side, int histology, TumourStep step, int with, int typeThen, String expected) {
        var line = new StringBuilder();
        TraceLine.append(line, place, side, histology, step, with, typeThen);
        assertThat(line).hasToString("BEH behaviour 3; " + expected).doesNotContain(",");
    }

    @Test
    @DisplayName("悪性でない腫瘍は比べない")
    void notCompared() {
        var line = new StringBuilder();
        TraceLine.appendNotCompared(line, 2);
        assertThat(line).hasToString("BEH behaviour 2; not compared");
    }
}
