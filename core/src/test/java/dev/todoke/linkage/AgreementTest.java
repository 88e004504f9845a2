package dev.todoke.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("二重確認の一致")
class AgreementTest {

    @Test
    @DisplayName("50組のうち35組が一致、偶然の一致が半分なら、κは 0.4")
    void kappaTakesChanceOut() {
        var agreement = new Agreement(20, 5, 10, 15);

        assertThat(agreement.share()).isEqualTo(0.7);
        assertThat(agreement.kappa()).isEqualTo(0.4, Offset.offset(1e-12));
    }

    @Test
    @DisplayName("全員がいつも同じ答えなら、κは求められない")
    void kappaNeedsBothAnswers() {
        assertThat(new Agreement(9, 0, 0, 0).kappa()).isNaN();
        assertThat(new Agreement(9, 0, 0, 1).kappa()).isEqualTo(1);
    }
}
