package dev.todoke.provision.application;

import java.util.List;

/// One person who will work with the data (利用者).
///
/// @param role codes of the list of roles, joined by commas; exactly one user of an application is `chief`
public record DataUser(String name, String institution, String post, String role, boolean abroad) {

    public boolean chief() {
        return chief(role);
    }

    static boolean chief(String roles) {
        return List.of(roles.split(",", -1)).contains("chief");
    }
}
