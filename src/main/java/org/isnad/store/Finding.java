package org.isnad.store;

/// One result of [Store#check(boolean)].
///
/// @param bad whether the store is damaged in this point
/// @param text one line for the user
public record Finding(boolean bad, String text) {
}
