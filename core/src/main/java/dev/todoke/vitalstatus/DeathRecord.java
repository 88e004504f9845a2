package dev.todoke.vitalstatus;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;

/// One death of any cause (死亡者情報票).
///
/// @param id our own number of the record
/// @param enteredIn prefecture that sent it (入力都道府県)
/// @param underlyingCause 原死因, ICD-10 without the dot, three or four characters
/// @param certifier name or code of the hospital or clinic that wrote the certificate; empty when not stated
public record DeathRecord(
        String id,
        Prefecture enteredIn,
        PersonName name,
        PersonName kana,
        Sex sex,
        PartialDate born,
        Address address,
        PartialDate died,
        String underlyingCause,
        String certifier) {

    public PersonRecord personRecord() {
        return new PersonRecord(id, PersonSource.DEATH, name, kana, sex, born, address, null, "");
    }

    /// Sorts and identifies by content alone, so that nothing depends on the order of arrival.
    public String contentKey() {
        return String.join(
                "\t",
                died.digits(),
                born.digits(),
                sex.code(),
                name.whole(),
                kana.whole(),
                address.prefecture().notificationCode(),
                address.detail(),
                underlyingCause,
                certifier);
    }
}
