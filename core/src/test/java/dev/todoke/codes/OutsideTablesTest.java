package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("外部の表による補完")
class OutsideTablesTest {

    private static final List<String> KEY = List.of("code");

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("空の欄を埋め、新しい行を足し、書いてある値は変えない")
    void fillsEmptyCellsAndAddsRows() throws IOException {
        write("names/1.tsv", "nameEn\tcode\nLip\tC00\nOther lip\tC01\nNew\tC99\n");
        var shipped = List.of(new String[] {"code", "nameJa", "nameEn"}, new String[] {"C00", "口唇", ""}, new String[] {
            "C01", "舌根", "Base of tongue"
        });
        assertThat(new OutsideTables(folder).complete("names/1.tsv", shipped, KEY))
                .containsExactly(
                        new String[] {"code", "nameJa", "nameEn"},
                        new String[] {"C00", "口唇", "Lip"},
                        new String[] {"C01", "舌根", "Base of tongue"},
                        new String[] {"C99", "", "New"});
    }

    @Test
    @DisplayName("フォルダーにない表は元のまま")
    void leavesOtherTablesAlone() {
        var shipped = List.of(new String[] {"code"}, new String[] {"C00"});
        assertThat(new OutsideTables(folder).complete("names/1.tsv", shipped, KEY))
                .isSameAs(shipped);
        assertThat(OutsideTables.named("").complete("names/1.tsv", shipped, KEY))
                .isSameAs(shipped);
    }

    @Test
    @DisplayName("誤りはファイル・行・値で分かる")
    void faultsAreNamed() throws IOException {
        write("nowhere/1.tsv", "code\n");
        write("icdo3-to-icd10/jp.tsv", "order\n1\n");
        write("icdo3-topography/3.2.tsv", "code\tcolour\nC000\tred\nC001\n");
        write("icd10-names/1.tsv", "nameJa\n口唇\n");
        assertThat(Tables.faultsOf(folder))
                .containsExactlyInAnyOrder(
                        new OutsideTableFault(
                                "nowhere/1.tsv", 0, OutsideTableFault.Kind.NO_SUCH_TABLE, "nowhere/1.tsv"),
                        new OutsideTableFault(
                                "icdo3-to-icd10/jp.tsv",
                                0,
                                OutsideTableFault.Kind.LIST_OF_RULES,
                                "icdo3-to-icd10/jp.tsv"),
                        new OutsideTableFault(
                                "icdo3-topography/3.2.tsv", 1, OutsideTableFault.Kind.UNKNOWN_COLUMN, "colour"),
                        new OutsideTableFault("icdo3-topography/3.2.tsv", 3, OutsideTableFault.Kind.WIDTH, "1"),
                        new OutsideTableFault(
                                "icd10-names/1.tsv", 1, OutsideTableFault.Kind.NO_KEY_COLUMN, "codeNoDot"));
    }

    @Test
    @DisplayName("正しい表に誤りはない")
    void aGoodFolderHasNoFaults() throws IOException {
        write("icd10-names/1.tsv", "codeNoDot\tnameJa\nN40\t前立腺肥大（症）\n");
        assertThat(Tables.faultsOf(folder)).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }
}
