# A fresh Debian of its own, read by package_test.sh and fresh_test.sh. Needs root, debootstrap, an
# overlay file system and an apt mirror; whoever reads it is in a mount and a process namespace alone.
# ROOT_CA: a file of CA certificates for mirrors and registries, where they are not the public ones.

in_a_namespace() { # "$0" "$@": the script once more, in namespaces of its own
    if [ "${IN_NAMESPACE:-}" != yes ]; then
        IN_NAMESPACE=yes exec unshare --mount --pid --fork --propagation private sh "$@"
    fi
}

bare_root() { # SUITE: what debootstrap makes and nothing else, kept in build/roots
    bare="$top/build/roots/$1-bare"
    [ ! -f "$bare/.done" ] || return 0
    rm -rf "$bare"
    mkdir -p "$top/build/roots"
    debootstrap --variant=minbase "$1" "$bare" >"$bare.log" || { tail -5 "$bare.log" >&2; exit 1; }
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    for file in /etc/apt/apt.conf.d/*proxy*; do
        [ ! -f "$file" ] || cp "$file" "$bare/etc/apt/apt.conf.d/"
    done
    [ -z "${ROOT_CA:-}" ] || cp "$ROOT_CA" "$bare/opt/ca.crt"
    touch "$bare/.done"
}

begin_root() { # BASE: $root is BASE with a layer above it that goes when the script ends
    run="$(mktemp -d "$top/build/roots/run-XXXXXX")"
    trap end_root EXIT
    root="$run/root"
    mkdir "$run/up" "$run/work" "$root"
    mount -t overlay overlay -o "lowerdir=$1,upperdir=$run/up,workdir=$run/work" "$root"
    equip_root
}

equip_root() { # what PostgreSQL and Xvfb ask of a machine
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/pts" "$root/dev/shm"
    mount -t devpts devpts "$root/dev/pts" -o newinstance,ptmxmode=0666,mode=620
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
}

end_root() {
    umount --lazy "$root/dev/shm" "$root/dev/pts" "$root/proc" "$root" 2>/dev/null || true
    rm -rf "$run"
}

in_root() { # COMMAND...: with nothing of this machine's environment but how it reaches the network
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+"http_proxy=$http_proxy"} \
        ${https_proxy:+"https_proxy=$https_proxy"} ${no_proxy:+"no_proxy=$no_proxy"} \
        ${ROOT_CA:+PIP_CERT=/opt/ca.crt NODE_EXTRA_CA_CERTS=/opt/ca.crt} \
        chroot "$root" "$@"
}
