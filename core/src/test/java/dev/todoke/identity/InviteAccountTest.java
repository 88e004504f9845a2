package dev.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利用者の招待")
class InviteAccountTest {

    private static final Affiliation HOSPITAL = new Affiliation.AtFacility(new FacilityCode("40001"));

    @Test
    @DisplayName("所属に合う役割なら受け付ける")
    void fittingRole() {
        assertThat(new InviteAccount("hanako.t", "届出 花子", HOSPITAL, Set.of(Role.REPORTER)).faults(false))
                .isEmpty();
    }

    @Test
    @DisplayName("病院の利用者を登録室の役割にはできない")
    void roleOfAnotherPlace() {
        assertThat(new InviteAccount("hanako.t", "届出 花子", HOSPITAL, Set.of(Role.REGISTRY_HEAD)).faults(false))
                .extracting(InviteAccount.Fault::field)
                .containsExactly("roles");
    }

    @Test
    @DisplayName("誤りは一度に全部わかる")
    void allFaultsAtOnce() {
        assertThat(new InviteAccount("花子", " ", HOSPITAL, Set.of()).faults(false))
                .extracting(InviteAccount.Fault::field)
                .containsExactly("login", "name", "roles");
    }

    @Test
    @DisplayName("使われた利用者名は使えない")
    void loginTaken() {
        assertThat(new InviteAccount("hanako.t", "届出 花子", HOSPITAL, Set.of(Role.REPORTER)).faults(true))
                .extracting(InviteAccount.Fault::field)
                .containsExactly("login");
    }
}
