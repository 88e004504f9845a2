package dev.todoke.linkage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.web.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("相違する文字の印")
class MarkedTextTest {

    @ParameterizedTest(name = "{0} と {1} → {2} と {3}")
    @CsvSource({
        "髙橋, 高橋, [髙]橋, [高]橋",
        "𠮷田, 吉田, [𠮷]田, [吉]田",
        "1951-03-12, 1951-08-12, 1951-0[3]-12, 1951-0[8]-12",
        "本町2-3, 本町2-3, 本町2-3, 本町2-3",
        "本町2-3, '', [本町2-3], ''",
    })
    void marksOnlyWhatDiffers(String left, String right, String markedLeft, String markedRight) {
        var marked = MarkedText.of(left, right);

        assertThat(text(marked.left())).isEqualTo(markedLeft);
        assertThat(text(marked.right())).isEqualTo(markedRight);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
