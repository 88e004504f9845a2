package dev.todoke.provision.web;

import dev.todoke.provision.desk.PledgeDesk;
import java.util.List;

/// The pledge that one user reads and signs (誓約書, 様式第2-3号). No account is needed.
///
/// @param code as typed; sent again with the signature, never part of an address
/// @param reading what is signed, as a list of none or one; none while no code was given
public record PledgePage(
        String code, List<PledgeDesk.Reading> reading, List<String> paragraphs, String edition, String signature) {

    /// Where it is read and signed, open to everybody who has a code.
    public static final String HERE = "/applicant/pledge";

    public PledgePage {
        reading = List.copyOf(reading);
        paragraphs = List.copyOf(paragraphs);
    }
}
