package dev.todoke.person;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who a notification or a death record is about, as received (届出票・死亡票の本人情報). Never changed.
///
/// @param id our own number of the report, unique over notifications and deaths
/// @param facilityOrNull reporting facility; absent for a death record
/// @param chartNumber 診療録番号, empty for a death record
public record PersonRecord(
        String id,
        PersonSource source,
        PersonName name,
        PersonName kana,
        Sex sex,
        PartialDate born,
        Address address,
        @Nullable FacilityCode facilityOrNull,
        String chartNumber) {

    public Optional<FacilityCode> facility() {
        return Optional.ofNullable(facilityOrNull);
    }
}
