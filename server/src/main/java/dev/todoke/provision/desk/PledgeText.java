package dev.todoke.provision.desk;

import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.paper.PaperKind;
import dev.todoke.provision.paper.PaperLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The pledge as it stands in this office's words (誓約書の文言, 様式第2-3号), the same words that are printed.
@Component
public class PledgeText {

    private static final String FORM = "2-3";
    private static final List<PaperKind> SAID = List.of(PaperKind.TEXT, PaperKind.CLAUSE);

    private final OfficeForms forms;

    public PledgeText(OfficeForms forms) {
        this.forms = forms;
    }

    public String edition() {
        return forms.texts().edition(FORM);
    }

    /// Preamble and clauses, each with its number.
    public List<String> paragraphs() {
        return forms.texts().lines(FORM).stream()
                .filter(line -> SAID.contains(line.kind()))
                .map(PledgeText::paragraph)
                .toList();
    }

    private static String paragraph(PaperLine line) {
        return line.kind() == PaperKind.CLAUSE ? line.code() + " " + line.ja() : line.ja();
    }

    /// Checksum of the words, so that a signature names exactly what was read.
    public String sha256() {
        return Checksum.sha256(
                paragraphs().stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }
}
