/// Tests of the register of facilities (施設の登録の試験).
@NullMarked
package dev.todoke.facility.web;

import org.jspecify.annotations.NullMarked;
