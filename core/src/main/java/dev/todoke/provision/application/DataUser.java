package dev.todoke.provision.application;

import java.time.LocalDate;

/// One person who will work with the data (利用者).
///
/// @param role code of the list of roles; exactly one user of an application is `chief`
public record DataUser(
        String name, String institution, String post, String role, boolean abroad, LocalDate pledgeSignedOn) {

    public boolean chief() {
        return role.equals("chief");
    }
}
