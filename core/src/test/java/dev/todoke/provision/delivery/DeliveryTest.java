package dev.todoke.provision.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提供の包み")
class DeliveryTest {

    @Test
    @DisplayName("パスフレーズは20文字以上で、毎回違い、記録に現れない")
    void passphraseIsLongAndHidden() {
        var random = new Random(1);
        var seen = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            var passphrase = Passphrase.from(random);
            assertThat(new String(passphrase.reveal()).replace("-", ""))
                    .hasSize(24)
                    .matches("[a-z2-9]+");
            assertThat(passphrase).hasToString("Passphrase[hidden]");
            seen.add(new String(passphrase.reveal()));
        }
        assertThat(seen).hasSize(100);
    }
}
