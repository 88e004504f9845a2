package dev.todoke.print;

import java.util.List;

/// Who a letter comes from (発信者名・公印・担当).
///
/// @param sender lines of the sender, for example the governor's office
/// @param seal what stands where the seal would be, for example （公印省略）; empty when the paper is stamped by hand
/// @param contact whom to ask, printed at the foot of the letter
public record Letterhead(List<String> sender, String seal, List<String> contact) {

    public Letterhead {
        sender = List.copyOf(sender);
        contact = List.copyOf(contact);
    }
}
