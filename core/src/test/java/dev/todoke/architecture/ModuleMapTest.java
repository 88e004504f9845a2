package dev.todoke.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("core の部品のつながり")
class ModuleMapTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.todoke");

    private final ModuleMap map = new ModuleMap();

    @Test
    @DisplayName("すべての部品は構成表にある")
    void everyModuleIsOnTheMap() {
        assertThat(CORE.stream().map(ModuleMap::wordOf).distinct()).allMatch(map::knows);
    }

    @Test
    @DisplayName("構成表にない組は使われていない")
    void onlyListedPairsAreUsed() {
        var found = new ArrayList<String>();
        for (var type : CORE) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var from = ModuleMap.wordOf(type);
                var to = ModuleMap.wordOf(dependency.getTargetClass());
                if (!to.isEmpty() && !map.allows(from, to)) {
                    found.add(from + " → " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("循環はない")
    void noCycles() {
        slices().matching("dev.todoke.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    @DisplayName("構成表は文書として書き出される")
    void writesThePage() throws IOException {
        var page = Path.of("..", "docs", "modules.md");
        Files.createDirectories(page.resolveSibling("."));
        Files.writeString(page, map.page());
        assertThat(page).content().contains("| `linkage` | 照合・同定 |");
    }

    @Test
    @DisplayName("試験が見落とさないこと: 許されない組は見つかる")
    void findsAForbiddenPair() {
        assertThat(map.allows("tumour", "person")).isFalse();
        assertThat(map.allows("closing", "statistics")).isFalse();
        assertThat(map.allows("statistics", "closing")).isTrue();
        assertThat(List.of(ModuleMap.wordOf(typed(dev.todoke.kernel.Sex.class))))
                .containsExactly("kernel");
    }

    private static JavaClass typed(Class<?> type) {
        return CORE.get(type);
    }
}
