package io.streamlets.integration.versions;

import java.util.Set;
import java.util.TreeSet;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.Opcodes;
import org.apache.xbean.asm9.Type;
import org.apache.xbean.asm9.tree.AbstractInsnNode;
import org.apache.xbean.asm9.tree.ClassNode;
import org.apache.xbean.asm9.tree.FieldInsnNode;
import org.apache.xbean.asm9.tree.InvokeDynamicInsnNode;
import org.apache.xbean.asm9.tree.LdcInsnNode;
import org.apache.xbean.asm9.tree.MethodInsnNode;
import org.apache.xbean.asm9.tree.MethodNode;
import org.apache.xbean.asm9.tree.TypeInsnNode;
import org.jspecify.annotations.Nullable;

/** What class files name that this class path does not have: each would be a {@code LinkageError} where it is first used. */
final class Linkage {
    private final ClassFiles classFiles = new ClassFiles();
    private final Set<String> missing = new TreeSet<>();

    void check(String name) {
        ClassNode type = classFiles.find(name).orElseThrow();
        type(type.superName, name);
        type.interfaces.forEach(each -> type(each, name));
        type.fields.forEach(field -> type(Type.getType(field.desc), name));
        type.methods.forEach(method -> check(method, name));
        classFiles.unimplemented(type).forEach(method -> missing.add(name + " does not implement " + method));
    }

    Set<String> missing() {
        return missing;
    }

    private void check(MethodNode method, String from) {
        type(Type.getMethodType(method.desc), from);
        method.tryCatchBlocks.forEach(block -> type(block.type, from));
        for (AbstractInsnNode each : method.instructions) {
            if (each instanceof MethodInsnNode call) {
                method(call.owner, call.name, call.desc, from);
            } else if (each instanceof FieldInsnNode access) {
                field(access.owner, access.name, access.desc, from);
            } else if (each instanceof TypeInsnNode use) {
                type(Type.getObjectType(use.desc), from);
            } else if (each instanceof LdcInsnNode constant && constant.cst instanceof Type named) {
                type(named, from);
            } else if (each instanceof InvokeDynamicInsnNode lambda) {
                for (Object argument : lambda.bsmArgs) {
                    if (argument instanceof Handle handle) {
                        handle(handle, from);
                    }
                }
            }
        }
    }

    private void handle(Handle handle, String from) {
        if (handle.getTag() < Opcodes.H_INVOKEVIRTUAL) {
            field(handle.getOwner(), handle.getName(), handle.getDesc(), from);
        } else {
            method(handle.getOwner(), handle.getName(), handle.getDesc(), from);
        }
    }

    private void method(String owner, String name, String descriptor, String from) {
        if (isChecked(owner, from) && !classFiles.hasMethod(owner, name, descriptor)) {
            missing.add(from + " calls " + owner + "." + name + descriptor);
        }
    }

    private void field(String owner, String name, String descriptor, String from) {
        if (isChecked(owner, from) && !classFiles.hasField(owner, name, descriptor)) {
            missing.add(from + " reads or writes " + owner + "." + name + " " + descriptor);
        }
    }

    /** Arrays and Java's own classes are the same everywhere; a class that is missing is one finding, its members are none. */
    private boolean isChecked(String owner, String from) {
        type(Type.getObjectType(owner), from);
        return !owner.startsWith("[")
                && !owner.startsWith("java/")
                && classFiles.find(owner).isPresent();
    }

    private void type(Type type, String from) {
        switch (type.getSort()) {
            case Type.METHOD -> {
                type(type.getReturnType(), from);
                for (Type argument : type.getArgumentTypes()) {
                    type(argument, from);
                }
            }
            case Type.ARRAY -> type(type.getElementType(), from);
            case Type.OBJECT -> type(type.getInternalName(), from);
            default -> {}
        }
    }

    /** A name of a class; null is what a {@code finally} catches. */
    private void type(@Nullable String name, String from) {
        if (name != null && !name.startsWith("java/") && classFiles.find(name).isEmpty()) {
            missing.add(from + " names " + name);
        }
    }
}
