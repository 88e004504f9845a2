package dev.todoke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("監査記録の一覧")
class AuditCatalogueTest {

    private static final Path PAGE = Path.of("..", "docs", "audit-events.md");

    @Test
    @DisplayName("すべての種類は、部品の名で始まる一意の名と日本語を持つ")
    void everyKindIsNamed() {
        var kinds = kinds();
        assertThat(kinds).isNotEmpty().allSatisfy(kind -> {
            assertThat(kind.id()).matches("[a-z]+\\.[a-z-]+(\\.[a-z-]+)*");
            assertThat(kind.japanese()).isNotBlank();
            assertThat(kind.details()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-zA-Z0-9_-]+"));
        });
        assertThat(kinds.stream().map(AuditKind::id)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("一覧は文書として書き出される")
    void writesThePage() throws IOException {
        var lines = new ArrayList<>(List.of(
                "# Audit events",
                "",
                "Written by `AuditCatalogueTest` from the code. Every event also carries time, database role, facility, account, subject and",
                "outcome (done, refused, read). Details are our own numbers and counts, never personal data.",
                "",
                "| event | 日本語 | details |",
                "|---|---|---|"));
        for (var kind : kinds()) {
            lines.add("| `%s` | %s | %s |"
                    .formatted(
                            kind.id(),
                            kind.japanese(),
                            kind.details().isEmpty() ? "–" : String.join(", ", kind.details())));
        }
        Files.createDirectories(PAGE.resolveSibling("."));
        Files.writeString(PAGE, String.join("\n", lines) + "\n");
        assertThat(PAGE).content().contains("`job.requested`");
    }

    private static List<AuditKind> kinds() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.todoke").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(AuditKind.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(AuditKind.class::cast)
                        .sorted(Comparator.comparing(AuditKind::id))
                        .toList();
    }
}
