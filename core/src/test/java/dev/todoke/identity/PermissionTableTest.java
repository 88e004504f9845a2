package dev.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("業務分担表")
class PermissionTableTest {

    private static SignedIn holding(Role role) {
        return new SignedIn(new AccountId(new UUID(0, 1)), "試験", new Affiliation.AtRegistry(), Set.of(role));
    }

    @Test
    @DisplayName("どの役割にも、どの権限にも相手がある")
    void nothingIsLoose() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(role.permissions()).isNotEmpty());
        assertThat(Permission.values())
                .allSatisfy(permission -> assertThat(Role.values()).anyMatch(permission::heldBy));
    }

    @Test
    @DisplayName("病院・窓口・申出者の役割は、登録された人の情報を見られない")
    void onlyTheRegistryRoomSeesPersons() {
        assertThat(Stream.of(Role.values()).filter(Permission.VIEW_PERSONS::heldBy))
                .containsExactly(Role.REGISTRAR, Role.REGISTRY_HEAD);
    }

    @Test
    @DisplayName("利用者を登録する管理者は、登録された人の情報を見られない")
    void administratorSeesNoPersons() {
        assertThat(holding(Role.ADMINISTRATOR).may(Permission.MANAGE_ACCOUNTS)).isTrue();
        assertThat(holding(Role.ADMINISTRATOR).may(Permission.VIEW_PERSONS)).isFalse();
    }

    @Test
    @DisplayName("監査記録を調べる人は、何も変えられない")
    void auditorChangesNothing() {
        assertThat(Role.AUDITOR.permissions())
                .containsExactly(Permission.VIEW_ACCOUNTS, Permission.VIEW_AUDIT, Permission.VIEW_TABLES);
    }

    @Test
    @DisplayName("業務分担表は文書として書き出される")
    void writesThePage() throws IOException {
        var page = new StringBuilder("""
                # Permissions (業務分担表)

                Written by `PermissionTableTest` from `Role` and `Permission`; do not edit. A permission is asked first, before any other
                reason to refuse. Which rows an account sees is a second question, answered by its affiliation: a facility sees its own files,
                an applicant their own applications.

                """);
        page.append("| permission | 内容 | ");
        page.append(Stream.of(Role.values()).map(Role::ja).collect(Collectors.joining(" | ")));
        page.append(" |\n|---|---|").append(":-:|".repeat(Role.values().length)).append('\n');
        for (Permission permission : Permission.values()) {
            page.append("| `")
                    .append(permission.name())
                    .append("` | ")
                    .append(permission.ja())
                    .append(" |");
            for (Role role : Role.values()) {
                page.append(permission.heldBy(role) ? " ● |" : " |");
            }
            page.append('\n');
        }
        var file = Path.of("..", "docs", "permissions.md");
        Files.writeString(file, page);
        assertThat(file).content().contains("| `CLOSE_YEAR` | 年次確定をする |");
    }
}
