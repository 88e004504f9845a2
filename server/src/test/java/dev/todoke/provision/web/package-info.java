/// Tests of the part `web` (提供のテスト).
@NullMarked
package dev.todoke.provision.web;

import org.jspecify.annotations.NullMarked;
