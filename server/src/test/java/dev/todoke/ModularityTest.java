package dev.todoke;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("部品の境界")
class ModularityTest {

    @Test
    @DisplayName("他の部品の内側を使わず、循環もない")
    void modulesUseOnlyEachOthersFrontDoors() {
        ApplicationModules.of(TodokeServer.class).verify();
    }
}
