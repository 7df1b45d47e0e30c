extension Shell {
  static let bashScript = #"""
    _PROGRAM() {
      local -a answer
      mapfile -t answer < <(command PROGRAM REQUEST bash -- "${COMP_LINE:0:COMP_POINT}" \
        "${COMP_LINE:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
      COMPREPLY=("${answer[@]:1}")
      case "${answer[0]}" in
        file)
          compopt -o default -o filenames 2>/dev/null
          # With no word at all bash looks for files itself.
          (( ${#COMPREPLY[@]} )) && mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$2")
          ;;
        folder) compopt -o dirnames -o filenames 2>/dev/null ;;
        list) compopt -o nospace 2>/dev/null ;;
      esac
    }
    complete -o nosort -F _PROGRAM PROGRAM

    """#

  static let zshScript = #"""
    #compdef PROGRAM
    _PROGRAM() {
      local -a answer values lines
      answer=("${(@f)$(command PROGRAM REQUEST zsh $((CURRENT - 2)) -- \
        "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" "${(@Q)words[CURRENT+1,-1]}" 2>/dev/null)}")
      case $answer[1] in
        folder) [[ $PREFIX == --*=* ]] && compset -P '--*='; _files -/; return ;;
      esac
      local line
      local -i failed=1
      for line in "${(@)answer[2,-1]}"; do
        [[ -n $line ]] || continue
        values+=("${line%%$'\t'*}")
        lines+=("${line/$'\t'/  }")
      done
      if (( $#values )); then
        if [[ $answer[1] == list ]]; then
          compadd -S '' -l -d lines -a -- values && failed=0
        else
          compadd -l -d lines -a -- values && failed=0
        fi
      fi
      if [[ $answer[1] == file ]]; then
        [[ $PREFIX == --*=* ]] && compset -P '--*='
        _files && failed=0
      fi
      return failed
    }
    compdef _PROGRAM PROGRAM

    """#

  static let fishScript = #"""
    function __PROGRAM_complete
        set -l before (commandline -opc)
        set -l raw (commandline -ct)
        set -l current (string unescape -- "$raw"; \
            or string unescape -- "$raw'"; or string unescape -- "$raw\"")
        set -l all (commandline -op)
        set -l number (count $before)
        set -l after
        if test (count $all) -gt (math $number + 1)
            set after $all[(math $number + 2)..-1]
        end
        set -l answer (command PROGRAM REQUEST fish (math $number - 1) -- \
            $before[2..-1] "$current" $after 2>/dev/null)
        set -l kind "$answer[1]"
        set -e answer[1]
        set -l lead (string match -r -- '^--[^=]*=' "$current")
        set -l rest (string replace -r -- '^--[^=]*=' '' "$current")
        switch $kind
            case folder
                for path in (__fish_complete_directories "$rest" '')
                    printf '%s\n' "$lead$path"
                end
            case '*'
                for line in $answer
                    printf '%s\n' "$line"
                end
        end
        if test "$kind" = file
            for path in (__fish_complete_path "$rest")
                printf '%s\n' "$lead$path"
            end
        end
    end
    complete -c PROGRAM -f -k -a '(__PROGRAM_complete)'

    """#
}
