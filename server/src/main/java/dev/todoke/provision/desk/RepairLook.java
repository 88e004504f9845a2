package dev.todoke.provision.desk;

import dev.todoke.provision.repair.Proposal;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.provision.review.Protection;
import java.util.List;

/// What the extractor chooses from (追加の手順の試算).
///
/// @param state shown, underway, absent, or none where there is nothing to choose
/// @param proposals of the machine; none when the file would hold fewer rows than k
/// @param trial what the wished steps would do, as a list of none or one
/// @param chosen steps as last chosen
public record RepairLook(
        String state, Protection asked, int k, List<Proposal> proposals, List<RepairReport> trial, Repair chosen) {

    public RepairLook {
        proposals = List.copyOf(proposals);
        trial = List.copyOf(trial);
    }
}
