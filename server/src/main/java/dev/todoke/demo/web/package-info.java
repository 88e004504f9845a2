/// The page that shows how far the demonstration is (実演の画面).
@NullMarked
package dev.todoke.demo.web;

import org.jspecify.annotations.NullMarked;
