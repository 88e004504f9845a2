package dev.todoke.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("2016年より前の診断の窓口")
class FormerRegistryTest {

    private static final FacilityCode CODE = new FacilityCode("40A01");

    private static final FacilityReader FACILITIES = new FacilityReader() {
        @Override
        public List<Facility> all() {
            return List.of(new Facility(
                    CODE,
                    "架空病院",
                    FacilityClass.HOSPITAL,
                    new Prefecture("40"),
                    new MunicipalityCode("40137"),
                    "",
                    "",
                    "",
                    PartialDate.unknown()));
        }

        @Override
        public Optional<Facility> find(FacilityCode code) {
            return all().stream().filter(one -> one.code().equals(code)).findFirst();
        }
    };

    private static final SignedIn WHO = new SignedIn(
            new AccountId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
            "届出 花子",
            new Affiliation.AtFacility(CODE),
            Set.of(Role.REPORTER));

    private static RegistryRooms rooms(String telephone, String former, boolean practice) {
        var settings = new RoomSettings("40", "", "", telephone, "", "", "", former, "", "");
        return new RegistryRooms(
                settings, new MockEnvironment().withProperty("todoke.demo.enabled", Boolean.toString(practice)));
    }

    @Test
    @DisplayName("N03の指摘があるときだけ、施設の県の窓口を示す")
    void shownWhereTheCheckRefused() {
        var former = new FormerRegistry(rooms("00-1111-2222", "地域がん登録の係", false), FACILITIES);
        assertThat(former.contact(List.of("L01"), WHO)).isEmpty();
        assertThat(former.contact(List.of("L01", "N03"), WHO))
                .contains(new FormerRegistry.Contact("地域がん登録の係", "00-1111-2222"));
    }

    @Test
    @DisplayName("登録のない導入では県名だけ、練習用では架空の窓口")
    void nothingIsInventedOutsidePractice() {
        assertThat(new FormerRegistry(rooms("", "", false), FACILITIES).contact(List.of("N03"), WHO))
                .contains(new FormerRegistry.Contact("福岡県", ""));
        assertThat(new FormerRegistry(rooms("", "", true), FACILITIES).contact(List.of("N03"), WHO))
                .contains(new FormerRegistry.Contact("地域がん登録の担当(練習用)", "00-0000-0001"));
        assertThat(rooms("", "", true).of(new Prefecture("13")).reachable()).isFalse();
    }
}
