package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.RegisteredSex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ICD-O-3からICD-10への変換")
class Icd10ConversionTest {

    @ParameterizedTest(name = "{0}版は例のとおりに変換する")
    @CsvSource({"jp, 4, 5", "who2016, 6, 7"})
    void reproducesEveryExample(String edition, int answerColumn, int ruleColumn) throws IOException {
        var conversion = Icd10Conversion.ofEdition(edition);
        var wrong = new ArrayList<String>();
        var lines = lines();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            var answer = conversion.convert(
                    new Topography(cells[0]), Integer.parseInt(cells[1]), behaviour(cells[2]), sex(cells[3]));
            if (!text(answer).equals(cells[answerColumn].replace(".", ""))
                    || answer.rule() != Integer.parseInt(cells[ruleColumn])) {
                wrong.add(line + " -> " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).hasSizeGreaterThan(1400);
    }

    @Test
    @DisplayName("日本版はC86・C884・D474・D475を決して返さない")
    void japanNeverGivesCodesOfTheUpdateOf2010() {
        for (int histology = 9590; histology < 9993; histology++) {
            var answer = Icd10Conversion.japan()
                    .convert(new Topography("C779"), histology, Behaviour.MALIGNANT, RegisteredSex.BOTH);
            assertThat(text(answer)).doesNotStartWith("C86").isNotIn("C884", "D474", "D475");
        }
    }

    private static List<String> lines() throws IOException {
        try (var in = Icd10ConversionTest.class.getResourceAsStream("/examples/icdo3-to-icd10/1.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> "0123".contains(line.split("\t", -1)[2]))
                    .toList();
        }
    }

    private static String text(Icd10Answer answer) {
        return switch (answer) {
            case Icd10Answer.Converted converted -> converted.code();
            case Icd10Answer.RefusedForSex _ -> "REFUSE:sex";
            case Icd10Answer.UnknownCode unknown -> "UNKNOWN:" + unknown.code();
        };
    }

    private static Behaviour behaviour(String code) {
        return Behaviour.of(code).orElseThrow();
    }

    private static RegisteredSex sex(String code) {
        return switch (code) {
            case "M" -> RegisteredSex.MALE;
            case "F" -> RegisteredSex.FEMALE;
            default -> RegisteredSex.BOTH;
        };
    }
}
