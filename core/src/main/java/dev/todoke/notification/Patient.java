package dev.todoke.notification;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;

/// Whom the notification is about (本人情報, items 2–7).
///
/// @param chartNumber 診療録番号: free text of the facility, never a number
public record Patient(
        String chartNumber, PersonName kana, PersonName name, Sex sex, PartialDate born, Address address) {}
