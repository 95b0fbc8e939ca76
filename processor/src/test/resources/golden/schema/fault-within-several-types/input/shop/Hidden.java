package shop;

record Hidden(int value) {}
