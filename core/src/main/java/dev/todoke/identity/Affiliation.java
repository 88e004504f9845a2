package dev.todoke.identity;

import dev.todoke.kernel.FacilityCode;

/// Where an account works (所属). It decides whose files the account can see at all.
public sealed interface Affiliation {

    /// A hospital or designated clinic (病院等): its own files only.
    record AtFacility(FacilityCode facility) implements Affiliation {}

    /// The registry room of the prefecture (登録室).
    record AtRegistry() implements Affiliation {}

    /// The office that receives requests for data, and its council (窓口組織・審議会).
    record AtOffice() implements Affiliation {}

    /// Somebody who asks for data (提供依頼申出者): their own applications only.
    record AsApplicant(String organisation) implements Affiliation {}

    /// Short code of the kind, as stored.
    default String kind() {
        return switch (this) {
            case AtFacility _ -> "facility";
            case AtRegistry _ -> "registry";
            case AtOffice _ -> "office";
            case AsApplicant _ -> "applicant";
        };
    }

    /// The face at which accounts of this affiliation sign in.
    default String face() {
        return this instanceof AtFacility ? "portal" : kind();
    }
}
