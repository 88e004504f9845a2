package dev.todoke.linkage.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("欧文の氏名・日付・番号")
class LatinTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Müller        | muller
            O’Brien       | obrien
            O'Brien       | obrien
            Anne-Marie    | anne marie
            ÅSTRÖM        | astrom
            Łukasz  Straße| lukasz strasse
            Ｊｏｎｅｓ     | jones
            flat 3/12a    | flat 3 12a
            """)
    void folding(String text, String folded) {
        assertThat(LatinText.fold(text)).isEqualTo(folded);
        assertThat(LatinText.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} + {1} + {2} → {3}, {4}, {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            John     | Smith     | ''                            | john    | smith        | john smith
            ''       | ''        | John Smith                    | john    | smith        | john smith
            ''       | ''        | Smith, John A.                | john a  | smith        | john smith
            ''       | ''        | Dr. Jan van der Berg          | jan     | van der berg | berg jan
            Mary     | Mc Donald | ''                            | mary    | mcdonald     | mary mcdonald
            J        | O Brien   | ''                            | j       | o brien      | brien
            ''       | ''        | Thomas Clifford, 1st Baron    | thomas  | clifford     | 1st baron clifford thomas
            Thomas   | ''        | Thomas of Chudleigh           | thomas  | of chudleigh | chudleigh thomas
            ''       | ''        | Plato                         | plato   | ''           | plato
            """)
    void names(String given, String family, String whole, String givenWords, String familyWords, String parts) {
        assertThat(LatinName.read(given, family, whole)).isEqualTo(new LatinName(givenWords, familyWords, parts));
    }

    @ParameterizedTest(name = "{0} → {1}-{2}-{3}")
    @CsvSource(delimiter = '|', textBlock = """
            19560409         | 1956 | 4  | 9
            1956-04-09       | 1956 | 4  | 9
            1956/4/9         | 1956 | 4  | 9
            1956-04-09T00:00 | 1956 | 4  | 9
            25/03/1956       | 1956 | 3  | 25
            03/25/1956       | 1956 | 3  | 25
            03/04/1956       | 1956 | 4  | 3
            25031956         | 1956 | 3  | 25
            12 March 1956    | 1956 | 3  | 12
            Mar 12, 1956     | 1956 | 3  | 12
            March 1956       | 1956 | 3  | 0
            1956-04          | 1956 | 4  | 0
            1956             | 1956 | 0  | 0
            c. 1856          | 1856 | 0  | 0
            19561399         | 1956 | 13 | 99
            unknown          | 0    | 0  | 0
            ''               | 0    | 0  | 0
            """)
    void dates(String text, int year, int month, int day) {
        assertThat(LatinDate.read(text)).isEqualTo(new LatinDate(year, month, day));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "robert,r163",
        "rupert,r163",
        "ashcraft,a261",
        "tymczak,t522",
        "pfister,p236",
        "honeyman,h555",
        "lee,l000",
        "washington,w252",
        "gutierrez,g362",
        "jackson,j250",
        "vandeusen,v532",
        "'',''"
    })
    void soundexOfThePublishedExamples(String name, String key) {
        assertThat(Soundex.of(name)).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({
        "smith,smith,0",
        "smith,smyth,1",
        "smith,simth,1",
        "smith,smih,1",
        "smith,smiths,1",
        "smith,smythe,2",
        "smith,jones,3",
        "ca,abc,3",
        "'',ab,2"
    })
    void distances(String a, String b, int slips) {
        assertThat(EditDistance.upTo(2, a, b)).isEqualTo(slips);
        assertThat(EditDistance.upTo(2, b, a)).isEqualTo(slips);
    }

    @Test
    @DisplayName("一つのずれの速い判定は、距離の計算といつも一致する")
    void oneSlipAgreesWithTheDistance() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String a = random(random);
            String b = random(random);
            assertThat(EditDistance.isOneSlip(a, b))
                    .as(a + " " + b)
                    .isEqualTo(EditDistance.upTo(1, a, b) <= 1)
                    .isEqualTo(EditDistance.isOneSlip(b, a));
        }
    }

    private static String random(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }
}
